package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.Means;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one file says, as Cedar policies: a consent is a policy, so is an override, a power, a statutory basis. What
 * Cedar cannot say is prepared here from the raw events: which statement came first, who was of the team when it was
 * made, and everybody whom it meets today. Whether something is covered, narrower, in time or in power, Cedar decides.
 */
final class CedarStatements {

    private static final String ANY_OTHER_TYPE = "any.other";
    private static final String ANY_OTHER_RECORD = "any other";

    private final List<WireEvent> history;
    private final Set<String> everybody;
    private final Map<String, String> policies = new LinkedHashMap<>();
    private final Map<DataSubjectId, Present> team = new TreeMap<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<No> denials = new ArrayList<>();
    private final List<Statute> statutes = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<ThingId, Opened> overrides = new LinkedHashMap<>();
    private final List<RepresentativeAppointed> powers = new ArrayList<>();
    private final Map<String, Integer> closed = new TreeMap<>();
    private boolean stopped;

    CedarStatements(List<WireEvent> history, Collection<DataSubjectId> everybody) {
        this.history = history;
        this.everybody = everybody.stream().map(DataSubjectId::text).collect(Collectors.toCollection(TreeSet::new));
        for (int place = 0; place < history.size(); place++) {
            heard(place);
        }
        for (int i = 0; i < consents.size(); i++) {
            consent(i, consents.get(i));
        }
        statutes.forEach(this::statute);
        notices.forEach(this::jointUse);
        overrides.values().forEach(this::override);
        for (int i = 0; i < powers.size(); i++) {
            power(i, powers.get(i));
        }
    }

    private record Present(LocalDate from, Set<TeamRole> roles) {}

    private record Whom(Recipients named, Set<String> teamThen) {}

    private record Consent(
            int place,
            String about,
            ConsentGiven given,
            Whom whom,
            Scope scope,
            Set<Purpose> purposes,
            LocalDate until) {}

    private record No(int place, ThingId id, String about, Whom whom, Scope scope, Set<Purpose> purposes) {}

    private record Statute(int place, String about, AgencyId by, StatutorySharingRecorded recorded, Whom whom) {}

    private record Notice(int place, String about, JointUseNotified notified, Whom whom) {}

    private record Opened(
            LifeSafetyOverrideInvoked invoked,
            AgencyId by,
            Whom whom,
            Instant until,
            @Nullable Instant ended,
            boolean judged) {}

    Map<String, String> policies() {
        return policies;
    }

    boolean useStopped() {
        return stopped;
    }

    boolean inTeam(String viewer) {
        return today().contains(viewer);
    }

    Set<String> rolesOf(DataSubjectId viewer) {
        Present present = team.get(viewer);
        return present == null || present.from().isAfter(AFile.TODAY)
                ? Set.of()
                : present.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }

    boolean represents(DataSubjectId who) {
        return powers.stream().anyMatch(p -> p.representative().equals(who) && runs(p));
    }

    private static boolean runs(RepresentativeAppointed power) {
        return !AFile.TODAY.isBefore(power.from()) && (power.until() == null || !AFile.TODAY.isAfter(power.until()));
    }

    private Set<String> teamOn(LocalDate day) {
        var present = new TreeSet<String>();
        team.forEach((agency, stay) -> {
            if (!stay.from().isAfter(day)) {
                present.add(agency.text());
            }
        });
        return present;
    }

    private Set<String> today() {
        return teamOn(AFile.TODAY);
    }

    // --- what was said, in its order ----------------------------------------------------------------------------

    private void heard(int place) {
        WireEvent wire = history.get(place);
        DataSubjectId agency = wire.event().source().subject();
        String about = wire.event().contentKey().subjects().getFirst().text();
        LocalDate day = LocalDate.ofInstant(wire.recordedAt(), AFile.ZONE);
        Content content = wire.event().content();
        switch (content) {
            case PersonRegistered e -> team.putIfAbsent(agency, new Present(day, Set.of()));
            case CareTeamMemberJoined e ->
                team.merge(agency, new Present(e.from(), Set.of(e.role())), (a, b) -> {
                    var roles = new TreeSet<>(a.roles());
                    roles.addAll(b.roles());
                    return new Present(a.from().isBefore(b.from()) ? a.from() : b.from(), roles);
                });
            case CareTeamMemberLeft e -> team.remove(agency);
            case CaseClosed e -> closed.put(agency.text(), place);
            case ConsentGiven e ->
                consents.add(new Consent(
                        place, about, e, new Whom(e.recipients(), teamOn(day)), e.scope(), e.purposes(), e.until()));
            case ConsentNarrowed e ->
                consents.replaceAll(c ->
                        c.given().consent().equals(e.consent()) && c.about().equals(about)
                                ? narrowed(c, e, teamOn(day))
                                : c);
            case ConsentWithdrawn e ->
                consents.removeIf(c -> e.consents().contains(c.given().consent()));
            case ConsentRefused e ->
                denials.add(new No(
                        place, e.denial(), about, new Whom(e.recipients(), teamOn(day)), e.scope(), e.purposes()));
            case SharingExcluded e ->
                denials.add(new No(
                        place, e.denial(), about, new Whom(e.recipients(), teamOn(day)), e.scope(), e.purposes()));
            case StatutorySharingRecorded e ->
                statutes.add(
                        new Statute(place, about, wire.event().source(), e, new Whom(e.recipients(), teamOn(day))));
            case JointUseNotified e -> {
                notices.removeIf(
                        n -> n.about().equals(about) && n.notified().notice().equals(e.replaces()));
                notices.add(new Notice(place, about, e, new Whom(e.parties(), teamOn(day))));
            }
            case LifeSafetyOverrideInvoked e ->
                overrides.put(
                        e.override(),
                        new Opened(
                                e,
                                wire.event().source(),
                                new Whom(e.recipients(), teamOn(day)),
                                e.until(),
                                null,
                                false));
            case OverrideExtended e ->
                overrides.computeIfPresent(
                        e.override(),
                        (id, o) -> new Opened(o.invoked(), o.by(), o.whom(), e.until(), o.ended(), o.judged()));
            case OverrideEnded e ->
                overrides.computeIfPresent(
                        e.override(),
                        (id, o) -> new Opened(o.invoked(), o.by(), o.whom(), o.until(), wire.recordedAt(), o.judged()));
            case OverrideReviewed e ->
                overrides.computeIfPresent(
                        e.override(), (id, o) -> new Opened(o.invoked(), o.by(), o.whom(), o.until(), o.ended(), true));
            case RepresentativeAppointed e -> powers.add(e);
            case UseStopped e -> stopped = true;
            case UseResumed e -> stopped = false;
            default -> {
                // says nothing about who may see what
            }
        }
    }

    /** "The team as it is" never means more than it did. */
    private static Consent narrowed(Consent c, ConsentNarrowed to, Set<String> teamNow) {
        Recipients named = to.recipients();
        Set<String> then = teamNow;
        boolean fixed = c.whom().named().team() == Recipients.Team.AS_IT_IS_NOW;
        if (fixed && named.team() != Recipients.Team.NONE) {
            then = new TreeSet<>(teamNow);
            then.retainAll(c.whom().teamThen());
            named = new Recipients(
                    named.agencies(),
                    named.corporations(),
                    named.supporters(),
                    named.roles(),
                    Recipients.Team.AS_IT_IS_NOW);
        }
        LocalDate until = to.until().isBefore(c.until()) ? to.until() : c.until();
        return new Consent(c.place(), c.about(), c.given(), new Whom(named, then), to.scope(), to.purposes(), until);
    }

    // --- as policies --------------------------------------------------------------------------------------------

    private static final String MAY_BE_USED =
            "context.certain && !context.useStopped && (!(resource has restrictedTo) || (principal is Staff &&"
                    + " resource.restrictedTo.contains(principal.id)))";

    private void consent(int number, Consent c) {
        ConsentGiven given = c.given();
        boolean self = given.grantors().stream()
                .anyMatch(g -> g.who().text().equals(c.about())
                        && (g.capacity() == GrantorCapacity.SELF || g.capacity() == GrantorCapacity.SELF_WITH_SUPPORT));
        String written = given.means() == Means.WRITTEN || given.writtenFor().contains(Purpose.MEETING)
                ? "true"
                : "context.purpose != \"MEETING\"";
        String covers = all(
                "resource.subject == " + text(c.about()),
                covers(c.scope()),
                names(c.purposes()) + ".contains(context.purpose)",
                written,
                "context.today >= " + given.from().toEpochDay(),
                "context.today <= " + c.until().toEpochDay(),
                reaches(c.whom()),
                endedFor(c).isEmpty() ? "true" : "!" + set(endedFor(c)) + ".contains(principal.id)",
                self ? "true" : "resource.subject == resource.person && (" + inPower(given) + ")");
        String unless = denials.stream()
                .filter(no -> no.about().equals(c.about()))
                .map(no -> "(" + all(touches(no), no.place() > c.place() ? "true" : "!(" + reopens(c, no) + ")") + ")")
                .collect(Collectors.joining(" || "));
        String blocked = unless.isEmpty() ? "" : "\nunless { " + unless + " }";
        // What the person said when heard alone is opened to others in the family by the person's own consent alone.
        String ownWord = self
                ? "context.agreed"
                : "context.agreed && !(resource.heardAlone && principal is Individual && resource.subject =="
                        + " resource.person)";
        add(
                "10 CONSENT " + given.consent() + " " + number,
                "permit (principal, action in Action::\"look\", resource)\nwhen { " + all(covers, MAY_BE_USED, ownWord)
                        + " }" + blocked);
        if (self && c.about().equals(AFile.PERSON.text())) {
            add(
                    "agreed " + number,
                    "permit (principal, action == Action::\"hear\", resource)\nwhen { " + covers + " }" + blocked);
        }
    }

    /** Agencies that closed their case after it was given; a narrowing begins nothing anew. */
    private Set<String> endedFor(Consent c) {
        return closed.entrySet().stream()
                .filter(ended -> ended.getValue() > c.place())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A changed mind: said later about the same or less, or naming what it lifts. */
    private String reopens(Consent c, No no) {
        if (no.id().equals(c.given().lifts())) {
            return "true";
        }
        Set<String> meant = met(c.whom(), true);
        meant.removeAll(endedFor(c));
        return all(
                set(met(no.whom(), false)) + ".containsAll(" + set(meant) + ")",
                names(categories(no.scope())) + ".containsAll(" + names(categories(c.scope())) + ")",
                types(no.scope()) + ".containsAll(" + types(c.scope()) + ")",
                records(no.scope()) + ".containsAll(" + records(c.scope()) + ")",
                purposes(no) + ".containsAll(" + names(c.purposes()) + ")");
    }

    private String touches(No no) {
        return all(
                names(categories(no.scope())) + ".containsAny(resource.categories)",
                types(no.scope()) + ".contains(resource.type)",
                records(no.scope()) + ".contains(resource.record)",
                purposes(no) + ".contains(context.purpose)",
                set(met(no.whom(), false)) + ".contains(principal.id)");
    }

    private static String purposes(No no) {
        return names(no.purposes().isEmpty() ? Set.of(Purpose.values()) : no.purposes());
    }

    private static String covers(Scope scope) {
        return all(
                names(categories(scope)) + ".containsAll(resource.categories)",
                types(scope) + ".contains(resource.type)",
                records(scope) + ".contains(resource.record)");
    }

    private String inPower(ConsentGiven given) {
        String any = powers.stream()
                .filter(p -> p.powers().contains(Power.CONSENT_TO_SHARING)
                        && given.grantors().stream()
                                .anyMatch(g -> g.who().equals(p.representative()) && g.capacity() == p.capacity()))
                .map(CedarStatements::inTime)
                .collect(Collectors.joining(" || "));
        return any.isEmpty() ? "false" : any;
    }

    private static String inTime(RepresentativeAppointed p) {
        return "(context.today >= " + p.from().toEpochDay()
                + (p.until() == null ? "" : " && context.today <= " + p.until().toEpochDay()) + ")";
    }

    /** Use within a corporation comes after consent, opens what the recording office holds, and yields to a refusal. */
    private void statute(Statute s) {
        StatutorySharingRecorded e = s.recorded();
        boolean wholeFile = s.about().equals(AFile.PERSON.text());
        boolean internal = e.basis() == LegalBasis.INTERNAL_USE;
        add(
                (internal ? "11" : "09") + " STATUTE " + e.basisId() + " " + s.place(),
                "permit (principal" + (internal ? " is Staff" : "")
                        + ", action in Action::\"look\", resource)\nwhen { "
                        + all(
                                internal
                                        ? "resource.source == "
                                                + text(s.by().subject().text())
                                        : "true",
                                wholeFile ? "true" : "resource.subject == " + text(s.about()),
                                covers(e.scope()),
                                "context.now < " + e.until().toEpochMilli(),
                                reaches(s.whom()),
                                MAY_BE_USED)
                        + " }" + (internal ? unlessRefused() : ""));
    }

    private void jointUse(Notice n) {
        JointUseNotified e = n.notified();
        add(
                "12 STATUTE " + e.notice() + " " + n.place(),
                "permit (principal is Staff, action in Action::\"look\", resource)\nwhen { "
                        + all(
                                "resource.subject == " + text(n.about()),
                                covers(e.items()),
                                names(e.purposes()) + ".contains(context.purpose)",
                                "context.today >= " + e.from().toEpochDay(),
                                "context.today <= " + e.until().toEpochDay(),
                                reaches(n.whom()),
                                MAY_BE_USED)
                        + " }" + unlessRefused());
    }

    /** Whatever was said after a refusal, only a consent opens it again. */
    private String unlessRefused() {
        String refused = denials.stream()
                .map(no -> "(" + all("resource.subject == " + text(no.about()), touches(no)) + ")")
                .collect(Collectors.joining(" || "));
        return refused.isEmpty() ? "" : "\nunless { " + refused + " }";
    }

    private void override(Opened o) {
        LifeSafetyOverrideInvoked invoked = o.invoked();
        String covers = names(invoked.categories()) + ".containsAll(resource.categories)";
        if (o.ended() == null) {
            add(
                    "06 OVERRIDE " + invoked.override(),
                    "permit (principal, action in Action::\"look\", resource)\nwhen { "
                            + all(
                                    "context.certain",
                                    "context.now < " + o.until().toEpochMilli(),
                                    covers,
                                    reaches(o.whom()))
                            + " }");
        }
        if (!o.judged()) {
            Instant end = o.ended() == null || o.until().isBefore(o.ended()) ? o.until() : o.ended();
            AgencyId reviewer = invoked.reviewer();
            add(
                    "17 REVIEW " + invoked.override(),
                    "permit (principal is Staff, action == Action::\"seeStructure\", resource)\nwhen { "
                            + all(
                                    "context.certain",
                                    reviewer == null
                                            ? "principal.coreCentre"
                                            : "principal.id == "
                                                    + text(reviewer.subject().text()),
                                    "principal.id != " + text(o.by().subject().text()),
                                    "resource.recordedAt < " + end.toEpochMilli(),
                                    covers)
                            + " }");
        }
    }

    private void power(int number, RepresentativeAppointed p) {
        var known = new TreeSet<Category>();
        for (Power power : p.powers()) {
            known.addAll(
                    switch (power) {
                        case CONSENT_TO_SHARING -> Set.of(Category.values());
                        case PROPERTY -> Set.of(Category.IDENTITY, Category.FINANCE, Category.CONTACT);
                        case MEDICAL_CONSENT, CONTRACTS, BENEFIT_APPLICATION, RESIDENCE ->
                            throw new IllegalArgumentException("not among the random powers");
                    });
        }
        add(
                "05 then REPRESENTATIVE " + number,
                "permit (principal is Individual, action in Action::\"look\", resource)\nwhen { "
                        + all(
                                "principal.id == " + text(p.representative().text()),
                                inTime(p),
                                "resource.subject == resource.person",
                                names(known) + ".containsAll(resource.categories)",
                                "context.agreed",
                                "context.certain")
                        + " }");
    }

    // --- whom and what ------------------------------------------------------------------------------------------

    /** A permission that names the team means who is of it today. */
    private String reaches(Whom whom) {
        var ways = new ArrayList<String>();
        ways.add(set(byName(whom.named())) + ".contains(principal.id)");
        if (!whom.named().roles().isEmpty()) {
            ways.add("principal.roles.containsAny(" + names(whom.named().roles()) + ")");
        }
        switch (whom.named().team()) {
            case NONE -> {}
            case AS_IT_IS_NOW -> ways.add("(principal.inTeam && " + set(whom.teamThen()) + ".contains(principal.id))");
            case AND_THOSE_WHO_JOIN_LATER -> ways.add("principal.inTeam");
        }
        return "(" + String.join(" || ", ways) + ")";
    }

    /** Everybody it means today; from a denial nobody escapes by leaving the team. */
    private Set<String> met(Whom whom, boolean permission) {
        var met = new TreeSet<>(byName(whom.named()));
        team.keySet().stream()
                .filter(agency -> rolesOf(agency).stream()
                        .anyMatch(role -> whom.named().roles().contains(TeamRole.valueOf(role))))
                .map(DataSubjectId::text)
                .forEach(met::add);
        Set<String> now = today();
        switch (whom.named().team()) {
            case NONE -> {}
            case AS_IT_IS_NOW ->
                whom.teamThen().stream()
                        .filter(a -> !permission || now.contains(a))
                        .forEach(met::add);
            case AND_THOSE_WHO_JOIN_LATER -> {
                met.addAll(now);
                if (!permission) {
                    met.addAll(whom.teamThen());
                }
            }
        }
        met.retainAll(everybody);
        return met;
    }

    /** With every office of a corporation that is named. */
    private Set<String> byName(Recipients named) {
        Stream<String> offices = everybody.stream()
                .filter(one -> named.corporations().stream()
                        .anyMatch(number -> number.equals(AFile.CORPORATIONS.of(new DataSubjectId(one)))));
        Stream<String> names = Stream.concat(
                        named.agencies().stream().map(AgencyId::subject), named.supporters().stream())
                .map(DataSubjectId::text);
        return Stream.concat(names, offices).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Category> categories(Scope scope) {
        var in = new TreeSet<>(scope.categories());
        in.removeAll(scope.except());
        return in;
    }

    /** None named means all: those that there are, and any other. */
    private static String types(Scope scope) {
        Stream<EventName> named =
                scope.eventTypes().isEmpty() ? RandomFile.TYPES.stream() : scope.eventTypes().stream();
        return set(Stream.concat(
                        named.map(EventName::text),
                        scope.eventTypes().isEmpty() ? Stream.of(ANY_OTHER_TYPE) : Stream.of())
                .toList());
    }

    private static String records(Scope scope) {
        Stream<String> named = (scope.records().isEmpty() ? RandomFile.RECORDS.stream() : scope.records().stream())
                .map(Object::toString);
        return set(Stream.concat(named, scope.records().isEmpty() ? Stream.of(ANY_OTHER_RECORD) : Stream.of())
                .toList());
    }

    private void add(String id, String policy) {
        policies.put(id, policy + ";");
    }

    private static String all(String... conditions) {
        return Arrays.stream(conditions).filter(c -> !c.equals("true")).collect(Collectors.joining(" && "));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return set(values.stream().map(Enum::name).toList());
    }

    private static String set(Collection<String> values) {
        return values.stream().map(CedarStatements::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String value) {
        return '"' + value + '"';
    }
}
