package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.Means;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverWithdrawn;
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
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers the same question as {@link Visibility} by brute force: no folded state, no masks, no shortcuts. It reads
 * the whole history for every question, and compares statements by listing every single thing that they say.
 */
public final class Oracle {

    private static final String OTHER_TYPE = "service.something-else";
    private static final UUID OTHER_RECORD = new UUID(99, 99);

    private final List<WireEvent> history;
    private final List<Content> contents;
    private final List<Holding> consents;
    private final List<No> denials;
    private final Set<DataSubjectId> everybody;
    private final Set<EventName> types;
    private final Set<UUID> records;

    public Oracle(List<WireEvent> history, Set<DataSubjectId> everybody, Set<EventName> types, Set<UUID> records) {
        this.history = history;
        this.contents = history.stream().map(wire -> wire.event().content()).toList();
        this.everybody = everybody;
        this.types = new HashSet<>(types);
        this.types.add(new EventName(OTHER_TYPE));
        this.records = new HashSet<>(records);
        this.records.add(OTHER_RECORD);
        consents = consents();
        denials = denials();
    }

    /** Everything that was said of one kind, with its place in the history. */
    private record Said<T>(int place, Instant at, AgencyId by, DataSubjectId about, T what) {}

    private <T> List<Said<T>> said(Class<T> kind) {
        var all = new ArrayList<Said<T>>();
        for (int i = 0; i < history.size(); i++) {
            Content content = contents.get(i);
            if (kind.isInstance(content)) {
                all.add(new Said<>(
                        i,
                        history.get(i).recordedAt(),
                        history.get(i).event().source(),
                        history.get(i).event().contentKey().subjects().getFirst(),
                        kind.cast(content)));
            }
        }
        return all;
    }

    // --- the team -----------------------------------------------------------------------------------------------

    /** The agency's first day and roles in its present stay in the team after the first {@code events}; null if away. */
    private @Nullable TeamMember stay(DataSubjectId agency, int events) {
        LocalDate first = null;
        var roles = EnumSet.noneOf(TeamRole.class);
        for (int i = 0; i < events; i++) {
            WireEvent wire = history.get(i);
            if (!wire.event().source().subject().equals(agency)) {
                continue;
            }
            LocalDate day = null;
            switch (contents.get(i)) {
                case PersonRegistered e ->
                    day = wire.recordedAt().atZone(AFile.ZONE).toLocalDate();
                case CareTeamMemberJoined e -> {
                    day = e.from();
                    roles.add(e.role());
                }
                case CareTeamMemberLeft e -> {
                    first = null;
                    roles.clear();
                }
                default -> {}
            }
            if (day != null && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first == null ? null : new TeamMember(roles, first);
    }

    private boolean inTeam(DataSubjectId agency, int events, LocalDate day) {
        TeamMember stay = stay(agency, events);
        return stay != null && !stay.from().isAfter(day);
    }

    private boolean nowInTeam(DataSubjectId agency, LocalDate today) {
        return inTeam(agency, history.size(), today);
    }

    private boolean inTeamWhenSaid(DataSubjectId agency, int place) {
        return inTeam(
                agency,
                place,
                history.get(place).recordedAt().atZone(AFile.ZONE).toLocalDate());
    }

    private static boolean byCorporation(Recipients named, DataSubjectId viewer) {
        return named.corporations().stream().anyMatch(number -> number.equals(AFile.CORPORATIONS.of(viewer)));
    }

    private boolean hasRole(Recipients named, DataSubjectId viewer, LocalDate today) {
        TeamMember stay = stay(viewer, history.size());
        return stay != null
                && nowInTeam(viewer, today)
                && named.roles().stream().anyMatch(role -> stay.roles().contains(role));
    }

    private static boolean byName(Recipients named, DataSubjectId viewer) {
        return named.supporters().contains(viewer)
                || named.agencies().stream().anyMatch(agency -> agency.subject().equals(viewer));
    }

    private boolean permitted(Recipients named, List<Integer> places, DataSubjectId viewer, LocalDate today) {
        if (byName(named, viewer) || byCorporation(named, viewer) || hasRole(named, viewer, today)) {
            return true;
        }
        if (named.team() == Recipients.Team.NONE || !nowInTeam(viewer, today)) {
            return false;
        }
        return named.team() == Recipients.Team.AND_THOSE_WHO_JOIN_LATER
                || places.stream().allMatch(place -> inTeamWhenSaid(viewer, place));
    }

    private boolean met(Recipients named, int place, DataSubjectId viewer, LocalDate today) {
        if (byName(named, viewer) || byCorporation(named, viewer) || hasRole(named, viewer, today)) {
            return true;
        }
        return switch (named.team()) {
            case NONE -> false;
            case AS_IT_IS_NOW -> inTeamWhenSaid(viewer, place);
            case AND_THOSE_WHO_JOIN_LATER -> inTeamWhenSaid(viewer, place) || nowInTeam(viewer, today);
        };
    }

    // --- statements ---------------------------------------------------------------------------------------------

    /** What holds of a consent after all that narrowed it. */
    private record Holding(
            Said<ConsentGiven> given,
            Recipients recipients,
            List<Integer> teamOf,
            Scope scope,
            Set<Purpose> purposes,
            LocalDate until) {}

    private List<Holding> consents() {
        var holding = new ArrayList<Holding>();
        for (Said<ConsentGiven> given : said(ConsentGiven.class)) {
            ThingId id = given.what().consent();
            if (said(ConsentWithdrawn.class).stream()
                    .anyMatch(w ->
                            w.place() > given.place() && w.what().consents().contains(id))) {
                continue;
            }
            Recipients recipients = given.what().recipients();
            var teamOf = new ArrayList<>(List.of(given.place()));
            Scope scope = given.what().scope();
            Set<Purpose> purposes = given.what().purposes();
            LocalDate until = given.what().until();
            for (Said<ConsentNarrowed> n : said(ConsentNarrowed.class)) {
                if (n.place() < given.place()
                        || !n.what().consent().equals(id)
                        || !n.about().equals(given.about())) {
                    continue;
                }
                Recipients to = n.what().recipients();
                boolean fixed = recipients.team() == Recipients.Team.AS_IT_IS_NOW && to.team() != Recipients.Team.NONE;
                if (!fixed) {
                    teamOf.clear();
                }
                teamOf.add(n.place());
                recipients = fixed
                        ? new Recipients(
                                to.agencies(),
                                to.corporations(),
                                to.supporters(),
                                to.roles(),
                                Recipients.Team.AS_IT_IS_NOW)
                        : to;
                scope = n.what().scope();
                purposes = n.what().purposes();
                until = n.what().until().isBefore(until) ? n.what().until() : until;
            }
            holding.add(new Holding(given, recipients, List.copyOf(teamOf), scope, purposes, until));
        }
        return holding;
    }

    /** What was agreed before an agency closed its case does not reach it any more, opened again or not. */
    private boolean reaches(Holding consent, DataSubjectId viewer, LocalDate today) {
        return permitted(consent.recipients(), consent.teamOf(), viewer, today)
                && said(CaseClosed.class).stream()
                        .noneMatch(closed -> closed.place() > consent.given().place()
                                && closed.by().subject().equals(viewer));
    }

    private record No(int place, ThingId id, DataSubjectId about, Recipients who, Scope what, Set<Purpose> purposes) {}

    private List<No> denials() {
        var all = new ArrayList<No>();
        said(ConsentRefused.class)
                .forEach(s -> all.add(new No(
                        s.place(),
                        s.what().denial(),
                        s.about(),
                        s.what().recipients(),
                        s.what().scope(),
                        s.what().purposes())));
        said(SharingExcluded.class)
                .forEach(s -> all.add(new No(
                        s.place(),
                        s.what().denial(),
                        s.about(),
                        s.what().recipients(),
                        s.what().scope(),
                        s.what().purposes())));
        return all;
    }

    private static boolean says(Scope scope, Category category, EventName type, UUID record) {
        return scope.categories().contains(category)
                && !scope.except().contains(category)
                && (scope.eventTypes().isEmpty() || scope.eventTypes().contains(type))
                && (scope.records().isEmpty() || scope.records().contains(record));
    }

    private static boolean covers(Scope scope, PartFacts part) {
        Set<Category> categories = Category.ofMask(part.categories());
        return !categories.isEmpty() && categories.stream().allMatch(c -> says(scope, c, part.type(), part.record()));
    }

    private boolean opensMore(Holding consent, No no, LocalDate today) {
        for (DataSubjectId viewer : everybody) {
            if (reaches(consent, viewer, today) && saysMore(consent, no, met(no.who(), no.place(), viewer, today))) {
                return true;
            }
        }
        return false;
    }

    private boolean saysMore(Holding consent, No no, boolean met) {
        for (Purpose purpose : consent.purposes()) {
            boolean meant = met && (no.purposes().isEmpty() || no.purposes().contains(purpose));
            for (Category category : Category.values()) {
                for (EventName type : types) {
                    for (UUID record : records) {
                        if (says(consent.scope(), category, type, record)
                                && !(meant && says(no.what(), category, type, record))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean bites(No no, DataSubjectId subject, DataSubjectId viewer, PartFacts part, Inquiry inquiry) {
        return no.about().equals(subject)
                && met(no.who(), no.place(), viewer, inquiry.today())
                && (no.purposes().isEmpty() || no.purposes().contains(inquiry.purpose()))
                && Category.ofMask(part.categories()).stream()
                        .anyMatch(c -> says(no.what(), c, part.type(), part.record()));
    }

    private boolean inPower(DataSubjectId who, GrantorCapacity capacity, LocalDate today) {
        return said(RepresentativeAppointed.class).stream()
                .map(Said::what)
                .anyMatch(r -> r.representative().equals(who)
                        && r.capacity() == capacity
                        && r.powers().contains(Power.CONSENT_TO_SHARING)
                        && within(r, today));
    }

    private static boolean within(RepresentativeAppointed r, LocalDate today) {
        return !r.from().isAfter(today) && (r.until() == null || !r.until().isBefore(today));
    }

    private static boolean bySelf(List<Grantor> grantors, DataSubjectId self) {
        return grantors.stream()
                .anyMatch(g -> g.who().equals(self)
                        && Set.of(GrantorCapacity.SELF, GrantorCapacity.SELF_WITH_SUPPORT)
                                .contains(g.capacity()));
    }

    private @Nullable ThingId consentFor(
            DataSubjectId subject, DataSubjectId viewer, PartFacts part, Inquiry inquiry, boolean ownOnly) {
        LocalDate today = inquiry.today();
        for (Holding consent : consents) {
            ConsentGiven given = consent.given().what();
            boolean self = bySelf(given.grantors(), subject);
            boolean empowered = self
                    || (subject.equals(AFile.PERSON)
                            && given.grantors().stream().anyMatch(g -> inPower(g.who(), g.capacity(), today)));
            boolean written = inquiry.purpose() != Purpose.MEETING
                    || given.means() == Means.WRITTEN
                    || given.writtenFor().contains(Purpose.MEETING);
            boolean opens = consent.given().about().equals(subject)
                    && covers(consent.scope(), part)
                    && consent.purposes().contains(inquiry.purpose())
                    && written
                    && !given.from().isAfter(today)
                    && !consent.until().isBefore(today)
                    && reaches(consent, viewer, today)
                    && (ownOnly ? self : empowered);
            boolean blocked = denials.stream()
                    .filter(no -> bites(no, subject, viewer, part, inquiry))
                    .anyMatch(no -> no.place() > consent.given().place()
                            || (!no.id().equals(given.lifts()) && opensMore(consent, no, today)));
            if (opens && !blocked) {
                return given.consent();
            }
        }
        return null;
    }

    // --- the decision -------------------------------------------------------------------------------------------

    /** Whether the caller may know that there is such a person. */
    public boolean knows(Inquiry inquiry) {
        LocalDate today = inquiry.today();
        return switch (inquiry.caller()) {
            case Caller.Operator c -> false;
            case Caller.Nobody c -> false;
            case Caller.Individual c ->
                c.viewer().equals(AFile.PERSON)
                        || history.stream()
                                .anyMatch(wire -> wire.event().parts().stream()
                                        .anyMatch(
                                                part -> part.about().subjects().contains(c.viewer())
                                                        && c.viewer().kind() == DataSubjectId.Kind.RELATIVE))
                        || said(RepresentativeAppointed.class).stream()
                                .anyMatch(r -> r.what().representative().equals(c.viewer()));
            case Caller.OfAgency c -> nowInTeam(c.viewer(), today) || isNamed(c, inquiry);
        };
    }

    /**
     * Whether anything that is in force names the viewer and all these categories, for whatever purpose, type or record:
     * all that row-level security may let through.
     */
    public boolean namesAnything(Inquiry inquiry, DataSubjectId subject, int categories) {
        Caller.OfAgency agency = inquiry.caller() instanceof Caller.OfAgency c ? c : null;
        DataSubjectId viewer =
                switch (inquiry.caller()) {
                    case Caller.OfAgency c -> c.viewer();
                    case Caller.Individual c -> c.viewer();
                    case Caller.Operator c -> null;
                    case Caller.Nobody c -> null;
                };
        if (viewer == null) {
            return false;
        }
        Set<Category> all = Category.ofMask(categories);
        LocalDate today = inquiry.today();
        boolean stopped = lastOf(UseStopped.class) > lastOf(UseResumed.class);
        return viewer.equals(subject)
                || (subject.equals(AFile.PERSON)
                        && said(RepresentativeAppointed.class).stream()
                                .map(Said::what)
                                .anyMatch(r -> r.representative().equals(viewer)
                                        && within(r, today)
                                        && all.stream()
                                                .allMatch(
                                                        c -> r.powers().stream().anyMatch(p -> needs(p, c)))))
                || said(LifeSafetyOverrideInvoked.class).stream()
                        .filter(o -> o.what().categories().containsAll(all))
                        .anyMatch(o -> (agency != null && reviews(agency, o))
                                || (ended(o) == null
                                        && inquiry.at().isBefore(until(o))
                                        && permitted(o.what().recipients(), List.of(o.place()), viewer, today)))
                || (!stopped
                        && said(StatutorySharingRecorded.class).stream()
                                .anyMatch(s -> inquiry.at().isBefore(s.what().until())
                                        && (s.about().equals(AFile.PERSON)
                                                || s.about().equals(subject))
                                        && allIn(s.what().scope(), all)
                                        && permitted(s.what().recipients(), List.of(s.place()), viewer, today)))
                || (!stopped
                        && said(JointUseNotified.class).stream()
                                .anyMatch(n -> !isReplaced(n)
                                        && n.about().equals(subject)
                                        && !n.what().from().isAfter(today)
                                        && !n.what().until().isBefore(today)
                                        && allIn(n.what().items(), all)
                                        && permitted(n.what().parties(), List.of(n.place()), viewer, today)))
                || (!stopped
                        && consents.stream()
                                .anyMatch(c -> c.given().about().equals(subject)
                                        && inForce(c, today)
                                        && allIn(c.scope(), all)
                                        && reaches(c, viewer, today)));
    }

    private static boolean allIn(Scope scope, Set<Category> categories) {
        return scope.categories().containsAll(categories)
                && categories.stream().noneMatch(c -> scope.except().contains(c));
    }

    private int lastOf(Class<?> kind) {
        return said(kind).stream().mapToInt(Said::place).max().orElse(-1);
    }

    public boolean isInTeam(AgencyId agency, LocalDate today) {
        return nowInTeam(agency.subject(), today);
    }

    /** Recorded something, was asked to join or to take over, reviews, or is named by something in force. */
    private boolean isNamed(Caller.OfAgency c, Inquiry inquiry) {
        LocalDate today = inquiry.today();
        int left = said(CareTeamMemberLeft.class).stream()
                .filter(s -> s.by().equals(c.agency()))
                .mapToInt(Said::place)
                .max()
                .orElse(-1);
        return history.stream()
                        .anyMatch(wire -> wire.event().source().equals(c.agency())
                                && !(wire.event().content() instanceof HandoverDeclined))
                || said(AgencyInvited.class).stream()
                        .anyMatch(s -> s.place() > left && s.what().agency().equals(c.agency()))
                || said(HandoverOffered.class).stream()
                        .anyMatch(s -> s.place() > left && s.what().to().equals(c.agency()) && waits(s))
                || said(StatutorySharingRecorded.class).stream()
                        .anyMatch(s -> inquiry.at().isBefore(s.what().until())
                                && permitted(s.what().recipients(), List.of(s.place()), c.viewer(), today))
                || said(LifeSafetyOverrideInvoked.class).stream()
                        .anyMatch(o -> reviews(c, o)
                                || (ended(o) == null
                                        && inquiry.at().isBefore(until(o))
                                        && permitted(o.what().recipients(), List.of(o.place()), c.viewer(), today)))
                || said(JointUseNotified.class).stream()
                        .anyMatch(n -> !isReplaced(n)
                                && !n.what().from().isAfter(today)
                                && !n.what().until().isBefore(today)
                                && permitted(n.what().parties(), List.of(n.place()), c.viewer(), today))
                || consents.stream()
                        .anyMatch(consent -> inForce(consent, today) && reaches(consent, c.viewer(), today));
    }

    /** Whether a handover was not taken back since it was offered, nor declined as a whole or accepted by who was asked. */
    private boolean waits(Said<HandoverOffered> offer) {
        ThingId handover = offer.what().handover();
        AgencyId receiver = offer.what().to();
        return said(HandoverWithdrawn.class).stream()
                        .noneMatch(w ->
                                w.place() > offer.place() && w.what().handover().equals(handover))
                && said(HandoverDeclined.class).stream()
                        .noneMatch(d -> d.place() > offer.place()
                                && d.by().equals(receiver)
                                && d.what().wholly()
                                && d.what().handover().equals(handover))
                && said(HandoverAccepted.class).stream()
                        .noneMatch(a -> a.place() > offer.place()
                                && a.by().equals(receiver)
                                && a.what().handover().equals(handover));
    }

    private boolean reviews(Caller.OfAgency c, Said<LifeSafetyOverrideInvoked> o) {
        AgencyId named = o.what().reviewer();
        return (named == null ? c.coreCentre() : named.equals(c.agency()))
                && !o.by().equals(c.agency())
                && said(OverrideReviewed.class).stream()
                        .noneMatch(r -> r.place() > o.place()
                                && r.what().override().equals(o.what().override()));
    }

    private boolean inForce(Holding consent, LocalDate today) {
        ConsentGiven given = consent.given().what();
        DataSubjectId subject = consent.given().about();
        return !given.from().isAfter(today)
                && !consent.until().isBefore(today)
                && (bySelf(given.grantors(), subject)
                        || (subject.equals(AFile.PERSON)
                                && given.grantors().stream().anyMatch(g -> inPower(g.who(), g.capacity(), today))));
    }

    public Verdict judge(Inquiry inquiry, PartFacts part) {
        DataSubjectId viewer;
        boolean auditor = false;
        switch (inquiry.caller()) {
            case Caller.OfAgency c -> {
                viewer = c.viewer();
                auditor = c.auditor();
            }
            case Caller.Individual c -> viewer = c.viewer();
            case Caller.Operator c -> {
                return Verdict.ABSENT;
            }
            case Caller.Nobody c -> {
                return Verdict.ABSENT;
            }
        }
        var verdicts = new ArrayList<Verdict>();
        for (DataSubjectId subject : part.about().subjects()) {
            boolean somebody = Set.of(DataSubjectId.Kind.PERSON, DataSubjectId.Kind.RELATIVE)
                    .contains(subject.kind());
            verdicts.add(about(somebody ? subject : AFile.PERSON, viewer, inquiry, part));
        }
        if (verdicts.contains(Verdict.ABSENT)) {
            return Verdict.ABSENT;
        }
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Denied) {
                return verdict;
            }
        }
        boolean whole = verdicts.stream().allMatch(v -> ((Verdict.Visible) v).grade() == Grade.CONTENT);
        return new Verdict.Visible(
                whole && !auditor ? Grade.CONTENT : Grade.STRUCTURE,
                verdicts.stream()
                        .flatMap(v -> ((Verdict.Visible) v).bases().stream())
                        .toList());
    }

    private Verdict about(DataSubjectId subject, DataSubjectId viewer, Inquiry inquiry, PartFacts part) {
        @Nullable AgencyId agency = inquiry.caller() instanceof Caller.OfAgency c ? c.agency() : null;
        boolean author = inquiry.caller() instanceof Caller.OfAgency c
                && c.practitioner() != null
                && c.practitioner().equals(part.practitioner())
                && part.source().equals(agency)
                && knows(inquiry);
        boolean source = part.source().equals(agency) && knows(inquiry);
        boolean person = viewer.equals(AFile.PERSON);
        boolean representative = said(RepresentativeAppointed.class).stream()
                .anyMatch(r -> r.what().representative().equals(viewer) && within(r.what(), inquiry.today()));

        // decision 1: what is absent even from the number
        boolean mayKnow = agency != null ? nowInTeam(viewer, inquiry.today()) : person || representative;
        boolean outside = agency == null;
        if ((part.sealedFor() != null && !part.sealedFor().equals(agency))
                || (part.authorOnly() && !author)
                || (part.retraction() == PartFacts.Retraction.WRONG_PERSON && !source)
                || (part.restrictedTo() != null
                        && !source
                        && (outside || !part.restrictedTo().contains(agency)))
                || (outside && part.notForPerson())
                || (outside && part.heardAlone() && !person)) {
            mayKnow = false;
        }

        if (part.sealedFor() != null) {
            return part.sealedFor().equals(agency) ? seen(new Basis.Addressed()) : Verdict.ABSENT;
        }
        if (part.authorOnly()) {
            return author ? seen(new Basis.OwnAgency()) : Verdict.ABSENT;
        }
        if (part.retraction() != PartFacts.Retraction.NONE) {
            return source ? seen(new Basis.OwnAgency()) : no(mayKnow, Reason.RETRACTED);
        }
        if (source) {
            return seen(new Basis.OwnAgency());
        }
        boolean hisWord = agency == null && part.heardAlone() && !person;
        boolean agreed =
                !hisWord || (inquiry.certain() && consentFor(AFile.PERSON, viewer, part, inquiry, true) != null);
        if (agency == null) {
            boolean self = viewer.equals(subject);
            if (part.notForPerson() && (self || person || representative)) {
                return Verdict.ABSENT;
            }
            if (self && agreed) {
                return seen(new Basis.Subject());
            }
            if (subject.equals(AFile.PERSON) && agreed && inquiry.certain()) {
                for (Said<RepresentativeAppointed> r : said(RepresentativeAppointed.class)) {
                    if (r.what().representative().equals(viewer)
                            && within(r.what(), inquiry.today())
                            && Category.ofMask(part.categories()).stream()
                                    .allMatch(c -> r.what().powers().stream().anyMatch(p -> needs(p, c)))) {
                        return seen(new Basis.Representative(r.what().capacity()));
                    }
                }
            }
        }
        if (!inquiry.certain()) {
            return no(mayKnow, Reason.NOT_CERTAIN);
        }
        for (Said<LifeSafetyOverrideInvoked> o : said(LifeSafetyOverrideInvoked.class)) {
            if (ended(o) == null
                    && inquiry.at().isBefore(until(o))
                    && part.categories() != 0
                    && o.what().categories().containsAll(Category.ofMask(part.categories()))
                    && permitted(o.what().recipients(), List.of(o.place()), viewer, inquiry.today())) {
                return seen(new Basis.LifeSafety(o.what().override()));
            }
        }
        Verdict last = permission(subject, viewer, agency, inquiry, part, hisWord, agreed, mayKnow);
        return last instanceof Verdict.Visible ? last : reviewed(inquiry, part, last);
    }

    private Verdict permission(
            DataSubjectId subject,
            DataSubjectId viewer,
            @Nullable AgencyId agency,
            Inquiry inquiry,
            PartFacts part,
            boolean hisWord,
            boolean agreed,
            boolean mayKnow) {
        int stopped =
                said(UseStopped.class).stream().mapToInt(Said::place).max().orElse(-1);
        int resumed =
                said(UseResumed.class).stream().mapToInt(Said::place).max().orElse(-1);
        if (stopped > resumed) {
            return no(mayKnow, Reason.USE_STOPPED);
        }
        if (part.restrictedTo() != null
                && (agency == null || !part.restrictedTo().contains(agency))) {
            return Verdict.ABSENT;
        }
        for (Said<StatutorySharingRecorded> s : said(StatutorySharingRecorded.class)) {
            if (s.what().basis() != LegalBasis.INTERNAL_USE
                    && inquiry.at().isBefore(s.what().until())
                    && (s.about().equals(AFile.PERSON) || s.about().equals(subject))
                    && covers(s.what().scope(), part)
                    && permitted(s.what().recipients(), List.of(s.place()), viewer, inquiry.today())) {
                return seen(new Basis.Statutory(s.what().basisId(), s.what().basis()));
            }
        }
        ThingId consent =
                agreed ? consentFor(subject, viewer, part, inquiry, hisWord && subject.equals(AFile.PERSON)) : null;
        if (consent != null) {
            return seen(new Basis.Consent(consent));
        }
        boolean refused = denials.stream().anyMatch(no -> bites(no, subject, viewer, part, inquiry));
        Basis yielding = agency == null || refused ? null : yieldingToARefusal(subject, viewer, inquiry, part);
        return yielding == null ? no(mayKnow, refused ? Reason.REFUSED : Reason.OUTSIDE_CONSENT) : seen(yielding);
    }

    /** What an office holds for the others of its corporation, and what was told beforehand to be used together. */
    private @Nullable Basis yieldingToARefusal(
            DataSubjectId subject, DataSubjectId viewer, Inquiry inquiry, PartFacts part) {
        for (Said<StatutorySharingRecorded> s : said(StatutorySharingRecorded.class)) {
            if (s.what().basis() == LegalBasis.INTERNAL_USE
                    && s.by().equals(part.source())
                    && inquiry.at().isBefore(s.what().until())
                    && (s.about().equals(AFile.PERSON) || s.about().equals(subject))
                    && covers(s.what().scope(), part)
                    && permitted(s.what().recipients(), List.of(s.place()), viewer, inquiry.today())) {
                return new Basis.Statutory(s.what().basisId(), LegalBasis.INTERNAL_USE);
            }
        }
        for (Said<JointUseNotified> n : said(JointUseNotified.class)) {
            if (!isReplaced(n)
                    && n.about().equals(subject)
                    && !n.what().from().isAfter(inquiry.today())
                    && !n.what().until().isBefore(inquiry.today())
                    && n.what().purposes().contains(inquiry.purpose())
                    && covers(n.what().items(), part)
                    && permitted(n.what().parties(), List.of(n.place()), viewer, inquiry.today())) {
                return new Basis.Statutory(n.what().notice(), LegalBasis.JOINT_USE_27_5);
            }
        }
        return null;
    }

    private boolean isReplaced(Said<JointUseNotified> notice) {
        return said(JointUseNotified.class).stream()
                .anyMatch(later -> later.place() > notice.place()
                        && later.about().equals(notice.about())
                        && notice.what().notice().equals(later.what().replaces()));
    }

    private Verdict reviewed(Inquiry inquiry, PartFacts part, Verdict otherwise) {
        if (inquiry.caller() instanceof Caller.OfAgency c) {
            for (Said<LifeSafetyOverrideInvoked> o : said(LifeSafetyOverrideInvoked.class)) {
                AgencyId named = o.what().reviewer();
                boolean his = named == null ? c.coreCentre() : named.equals(c.agency());
                boolean judged = said(OverrideReviewed.class).stream()
                        .anyMatch(r -> r.place() > o.place()
                                && r.what().override().equals(o.what().override()));
                Instant ended = ended(o);
                boolean wasOpen = part.recordedAt().isBefore(until(o))
                        && (ended == null || part.recordedAt().isBefore(ended));
                if (his
                        && !judged
                        && !o.by().equals(c.agency())
                        && wasOpen
                        && part.categories() != 0
                        && o.what().categories().containsAll(Category.ofMask(part.categories()))) {
                    return new Verdict.Visible(
                            Grade.STRUCTURE, List.of(new Basis.Review(o.what().override())));
                }
            }
        }
        return otherwise;
    }

    private @Nullable Instant ended(Said<LifeSafetyOverrideInvoked> o) {
        return said(OverrideEnded.class).stream()
                .filter(e -> e.place() > o.place()
                        && e.what().override().equals(o.what().override()))
                .map(Said::at)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private Instant until(Said<LifeSafetyOverrideInvoked> o) {
        return said(OverrideExtended.class).stream()
                .filter(e -> e.place() > o.place()
                        && e.what().override().equals(o.what().override()))
                .map(e -> e.what().until())
                .reduce((a, b) -> b)
                .orElse(o.what().until());
    }

    private static boolean needs(Power power, Category category) {
        return switch (power) {
            case CONSENT_TO_SHARING -> true;
            case PROPERTY ->
                Set.of(Category.IDENTITY, Category.FINANCE, Category.CONTACT).contains(category);
            default -> throw new IllegalArgumentException("not generated");
        };
    }

    private static Verdict seen(Basis basis) {
        return new Verdict.Visible(Grade.CONTENT, List.of(basis));
    }

    private static Verdict no(boolean mayKnow, Reason reason) {
        return mayKnow ? new Verdict.Denied(reason) : Verdict.ABSENT;
    }
}
