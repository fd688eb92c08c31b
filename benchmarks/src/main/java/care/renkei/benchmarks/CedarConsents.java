package care.renkei.benchmarks;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Denial;
import care.renkei.query.visibility.Extent;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Reach;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Consents and refusals of some persons as Cedar policies, parsed once for each person. */
final class CedarConsents {

    private static final EntityUID LOOK = uid("Action", "look");
    private static final EntityUID PART = uid("Part", "part");

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final Map<DataSubjectId, PolicySet> policies = new HashMap<>();

    void add(PersonSharing sharing) throws CacheException {
        var all = new HashSet<Policy>();
        for (Grant grant : sharing.grants()) {
            String unless = sharing.denials().stream()
                    .filter(denial -> bites(denial, grant))
                    .map(denial -> "(" + touches(denial) + ")")
                    .collect(Collectors.joining(" || "));
            all.add(new Policy(
                    "permit(principal, action, resource) when { " + covers(grant) + " }"
                            + (unless.isEmpty() ? ";" : " unless { " + unless + " };"),
                    grant.consent().text()));
        }
        var set = new PolicySet(all);
        set.cache();
        policies.put(sharing.person(), set);
    }

    boolean shows(DataSubjectId person, Inquiry inquiry, PartFacts part) {
        var agency = (Caller.OfAgency) inquiry.caller();
        var principal = new Entity(uid("Agency", agency.viewer().text()));
        var resource = new Entity(
                PART,
                Map.of(
                        "categories",
                        new CedarList(Category.ofMask(part.categories()).stream()
                                .<Value>map(category -> new PrimString(category.name()))
                                .toList()),
                        "type",
                        new PrimString(part.type().text())),
                Set.of());
        try {
            return engine.isAuthorized(
                            new AuthorizationRequest(
                                    principal.getEUID(),
                                    LOOK,
                                    PART,
                                    Map.of(
                                            "purpose",
                                            new PrimString(inquiry.purpose().name()),
                                            "today",
                                            new PrimLong(inquiry.today().toEpochDay()))),
                            policies.get(person),
                            Set.of(principal, resource))
                    .success
                    .orElseThrow()
                    .isAllowed();
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String covers(Grant grant) {
        return named(grant.reach()) + " && "
                + names(Category.ofMask(grant.extent().categories()))
                + ".containsAll(resource.categories)" + ofType(grant.extent()) + " && " + names(grant.purposes())
                + ".contains(context.purpose) && context.today >= "
                + grant.from().toEpochDay()
                + " && context.today <= " + grant.until().toEpochDay();
    }

    private static String touches(Denial denial) {
        return named(denial.reach()) + " && "
                + names(Category.ofMask(denial.extent().categories())) + ".containsAny(resource.categories)"
                + ofType(denial.extent());
    }

    /** Earlier consents always; later ones where they say more than was refused. */
    private static boolean bites(Denial denial, Grant grant) {
        boolean earlier = grant.order().compareTo(denial.order()) < 0;
        boolean narrower = (grant.extent().categories() & ~denial.extent().categories()) == 0
                && (denial.extent().types().isEmpty()
                        || denial.extent().types().equals(grant.extent().types()))
                && denial.reach().named().containsAll(grant.reach().named());
        return earlier || !narrower;
    }

    private static String named(Reach reach) {
        return reach.named().stream()
                .map(agency -> "Agency::\"" + agency.text() + "\"")
                .collect(Collectors.joining(", ", "[", "].contains(principal)"));
    }

    private static String ofType(Extent extent) {
        return extent.types().isEmpty()
                ? ""
                : extent.types().stream()
                        .map(type -> '"' + type.text() + '"')
                        .collect(Collectors.joining(", ", " && [", "].contains(resource.type)"));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> '"' + value.name() + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }
}
