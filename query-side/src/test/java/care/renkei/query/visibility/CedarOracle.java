package care.renkei.query.visibility;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.WireEvent;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a question about one file to Cedar, a policy engine of others: one request for each subject of a part. Policies
 * come from {@code cedar/decision.cedar} and from what the file says ({@link CedarStatements}); nothing of ours but the
 * question and the events goes in.
 */
final class CedarOracle {

    private static final BasicAuthorizationEngine ENGINE = new BasicAuthorizationEngine();
    private static final Map<String, String> STEPS = steps();
    private static final EntityUID LOOK = action("look");
    private static final EntityUID READ = action("read");
    private static final EntityUID SEE_STRUCTURE = action("seeStructure");
    private static final EntityUID HEAR = action("hear");
    private static final EntityUID KNOW = action("know");
    private static final Set<Entity> ACTIONS = Set.of(
            new Entity(LOOK),
            new Entity(READ, Set.of(LOOK)),
            new Entity(SEE_STRUCTURE, Set.of(LOOK)),
            new Entity(HEAR),
            new Entity(KNOW));
    private static final Map<String, Value> NOBODY =
            Map.of("id", new PrimString(""), "inTeam", new PrimBool(false), "roles", new CedarList());
    private static final EntityUID PART = uid("Part", "the part");

    private final CedarStatements statements;
    private final PolicySet policies;

    CedarOracle(List<WireEvent> history, Collection<DataSubjectId> everybody) {
        statements = new CedarStatements(history, everybody);
        var all = new HashSet<Policy>();
        STEPS.forEach((id, text) -> all.add(new Policy(text, id)));
        statements.policies().forEach((id, text) -> all.add(new Policy(text, id)));
        policies = new PolicySet(all);
        try {
            policies.cache();
        } catch (com.cedarpolicy.model.exception.CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What Cedar answers about a part.
     *
     * @param grounds for each subject, the names of the policies that permit, in the order of steps
     */
    record Answer(Kind kind, List<List<String>> grounds) {
        enum Kind {
            CONTENT,
            STRUCTURE,
            DENIED,
            ABSENT
        }

        /** Whether the decision says the same, on a basis that stands and that no earlier step precedes. */
        boolean agreesWith(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Absent absent -> kind == Kind.ABSENT;
                case Verdict.Denied denied -> kind == Kind.DENIED;
                case Verdict.Visible visible ->
                    kind.name().equals(visible.grade().name())
                            && visible.bases().size() == grounds.size()
                            && java.util.stream.IntStream.range(0, grounds.size())
                                    .allMatch(i -> stands(visible.bases().get(i), grounds.get(i)));
            };
        }

        private static boolean stands(Basis basis, List<String> permits) {
            String first = kindOf(permits.getFirst());
            return basis.kind().name().equals(first)
                    && (basis.thing() == null
                            || permits.stream()
                                    .anyMatch(p -> kindOf(p).equals(first) && p.contains(" " + basis.thing())));
        }

        private static String kindOf(String policy) {
            List<String> words = List.of(policy.split(" ", -1));
            return words.get(1).equals("then") ? words.get(2) : words.get(1);
        }
    }

    Answer ask(Inquiry inquiry, PartFacts part) {
        Entity principal = principal(inquiry.caller());
        var grounds = new ArrayList<List<String>>();
        Answer.Kind kind = Answer.Kind.CONTENT;
        for (DataSubjectId subject : part.about().subjects()) {
            boolean somebody =
                    subject.kind() == DataSubjectId.Kind.PERSON || subject.kind() == DataSubjectId.Kind.RELATIVE;
            Answer one = askOf(somebody ? subject : AFile.PERSON, principal, inquiry, part);
            grounds.addAll(one.grounds());
            kind = one.kind().compareTo(kind) > 0 ? one.kind() : kind;
        }
        return new Answer(kind, grounds);
    }

    private Answer askOf(DataSubjectId subject, Entity principal, Inquiry inquiry, PartFacts part) {
        Entity resource = resource(subject, part);
        boolean individual = inquiry.caller() instanceof Caller.Individual;
        boolean ownWord = part.heardAlone()
                && inquiry.caller() instanceof Caller.Individual who
                && !who.viewer().equals(AFile.PERSON);
        boolean agreed = !ownWord
                || (inquiry.certain()
                        && !permits(HEAR, principal, resource(AFile.PERSON, part), inquiry, true)
                                .isEmpty());
        List<String> read = permits(READ, principal, resource, inquiry, agreed);
        if (!read.isEmpty()) {
            return new Answer(Answer.Kind.CONTENT, List.of(read));
        }
        List<String> structure = individual ? List.of() : permits(SEE_STRUCTURE, principal, resource, inquiry, agreed);
        if (!structure.isEmpty()) {
            return new Answer(Answer.Kind.STRUCTURE, List.of(structure));
        }
        boolean told = !permits(KNOW, principal, resource, inquiry, agreed).isEmpty();
        return new Answer(told ? Answer.Kind.DENIED : Answer.Kind.ABSENT, List.of());
    }

    /** Names of the policies that permit, sorted; none where it is denied. */
    private List<String> permits(EntityUID action, Entity principal, Entity resource, Inquiry inquiry, boolean agreed) {
        var entities = new HashSet<>(ACTIONS);
        entities.add(principal);
        entities.add(resource);
        try {
            AuthorizationResponse response = ENGINE.isAuthorized(
                    new AuthorizationRequest(principal.getEUID(), action, PART, context(inquiry, agreed)),
                    policies,
                    entities);
            AuthorizationSuccessResponse answer =
                    response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
            if (!answer.getErrors().isEmpty()) {
                throw new IllegalStateException(answer.getErrors().toString());
            }
            return answer.isAllowed() ? answer.getReason().stream().sorted().toList() : List.of();
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Value> context(Inquiry inquiry, boolean agreed) {
        return Map.of(
                "purpose", new PrimString(inquiry.purpose().name()),
                "today",
                        new PrimLong(
                                inquiry.at().atZone(AFile.ZONE).toLocalDate().toEpochDay()),
                "now", new PrimLong(inquiry.at().toEpochMilli()),
                "certain", new PrimBool(inquiry.certain()),
                "useStopped", new PrimBool(statements.useStopped()),
                "agreed", new PrimBool(agreed));
    }

    private Entity principal(Caller caller) {
        return switch (caller) {
            case Caller.OfAgency c -> {
                var attributes = new HashMap<>(somebody(c.viewer()));
                attributes.put("auditor", new PrimBool(c.auditor()));
                attributes.put("coreCentre", new PrimBool(c.coreCentre()));
                DataSubjectId practitioner = c.practitioner();
                if (practitioner != null) {
                    attributes.put("practitioner", new PrimString(practitioner.text()));
                }
                yield new Entity(uid("Staff", "caller"), attributes, Set.of());
            }
            case Caller.Individual c -> {
                var attributes = new HashMap<>(somebody(c.viewer()));
                attributes.put(
                        "standsForPerson",
                        new PrimBool(c.viewer().equals(AFile.PERSON) || statements.represents(c.viewer())));
                yield new Entity(uid("Individual", "caller"), attributes, Set.of());
            }
            case Caller.Operator c -> new Entity(uid("Operator", "caller"), NOBODY, Set.of());
            case Caller.Nobody c -> new Entity(uid("Nobody", "caller"), NOBODY, Set.of());
        };
    }

    private Map<String, Value> somebody(DataSubjectId id) {
        return Map.of(
                "id", new PrimString(id.text()),
                "inTeam", new PrimBool(statements.inTeam(id.text())),
                "roles", texts(statements.rolesOf(id)));
    }

    private static Entity resource(DataSubjectId subject, PartFacts part) {
        var attributes = new HashMap<String, Value>();
        attributes.put("subject", new PrimString(subject.text()));
        attributes.put("person", new PrimString(AFile.PERSON.text()));
        attributes.put("source", new PrimString(part.source().subject().text()));
        attributes.put("practitioner", new PrimString(String.valueOf(part.practitioner())));
        attributes.put(
                "categories",
                texts(Arrays.stream(Category.values())
                        .filter(category -> (part.categories() & category.bit()) != 0)
                        .map(Enum::name)
                        .toList()));
        attributes.put("type", new PrimString(part.type().text()));
        attributes.put("record", new PrimString(part.record().toString()));
        attributes.put("authorOnly", new PrimBool(part.authorOnly()));
        attributes.put("notForPerson", new PrimBool(part.notForPerson()));
        attributes.put("heardAlone", new PrimBool(part.heardAlone()));
        attributes.put("retraction", new PrimString(part.retraction().name()));
        attributes.put("recordedAt", new PrimLong(part.recordedAt().toEpochMilli()));
        if (part.restrictedTo() != null) {
            attributes.put(
                    "restrictedTo",
                    texts(part.restrictedTo().stream()
                            .map(agency -> agency.subject().text())
                            .toList()));
        }
        if (part.sealedFor() != null) {
            attributes.put(
                    "sealedFor", new PrimString(part.sealedFor().subject().text()));
        }
        return new Entity(PART, attributes, Set.of());
    }

    private static CedarList texts(Collection<String> values) {
        return new CedarList(values.stream().<Value>map(PrimString::new).toList());
    }

    private static EntityUID action(String name) {
        return uid("Action", name);
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }

    private static Map<String, String> steps() {
        try (@Nullable InputStream in = CedarOracle.class.getResourceAsStream("/cedar/decision.cedar")) {
            if (in == null) {
                throw new IOException("the policies are not there");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var steps = new TreeMap<String, String>();
            Matcher step = Pattern.compile("@id\\(\"([^\"]+)\"\\)\\s*(.*?;)\\s*(?=@id|\\z)", Pattern.DOTALL)
                    .matcher(text);
            while (step.find()) {
                steps.put(step.group(1), step.group(2));
            }
            return steps;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
