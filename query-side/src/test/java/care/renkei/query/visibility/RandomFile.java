package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
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
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.UseResumed;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.query.fixture.Happenings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A random history of one file in a small world, where statements meet each other often; and questions about it. */
public final class RandomFile {

    public static final List<AgencyId> AGENCIES =
            List.of(AFile.TOMOSHIBI, AFile.KODAMA, AFile.SIGNAL, AFile.HOSPITAL, AFile.CORE);
    public static final List<DataSubjectId> RELATIVES = List.of(AFile.MOTHER, AFile.GRANDMOTHER);
    public static final List<EventName> TYPES =
            List.of(new EventName("contact.home-visit-made"), new EventName("assessment.wish-recorded"));
    public static final List<UUID> RECORDS = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final List<CorporationNumber> CORPORATIONS = List.of(AFile.KODAMAS, AFile.HOSPITALS);
    public static final List<Category> CATEGORIES = List.of(Category.LIFE, Category.HEALTH, Category.WISH);
    private static final List<Purpose> PURPOSES =
            List.of(Purpose.CARE_COORDINATION, Purpose.CARE_COORDINATION, Purpose.MEETING, Purpose.REVIEW);

    private final SplittableRandom random;
    private final AFile file = AFile.empty();
    private final List<ThingId> overrides = new ArrayList<>();
    private final List<HandoverOffered> offers = new ArrayList<>();
    private final long seed;
    private int statements;
    private int notices;

    public RandomFile(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
        file.at(AFile.NOW.minusSeconds(40 * 86_400L));
        file.by(AFile.TOMOSHIBI, new PersonRegistered(null, Words.of("x"), null, null, null, null, null));
        for (DataSubjectId relative : RELATIVES) {
            file.by(AFile.TOMOSHIBI, Happenings.tie(), relative);
        }
        int events = 2 + random.nextInt(14);
        for (int i = 0; i < events; i++) {
            file.at(AFile.NOW.minusSeconds((39L - i) * 86_400L));
            next();
        }
    }

    public AFile file() {
        return file;
    }

    /** Nothing that opens or closes anything but the agency's own. */
    void recordsSomething(AgencyId agency) {
        file.by(agency, Happenings.tie(), RELATIVES.getFirst());
    }

    /** With which it can be made again. */
    public long seed() {
        return seed;
    }

    private void next() {
        switch (random.nextInt(27)) {
            case 0, 1, 2, 3 -> file.given(statement());
            case 4, 5 -> file.refused(statement());
            case 6 -> file.excluded(statement());
            case 7 -> file.withdrawn("s" + letters(random.nextInt(statements + 1)));
            case 8 -> file.narrowed(statement(random.nextInt(statements + 1)));
            case 9, 10 ->
                file.by(
                        one(AGENCIES),
                        new CareTeamMemberJoined(one(List.of(TeamRole.values()).subList(0, 3)), day(-3, 1), null));
            case 11 -> file.left(one(AGENCIES));
            case 12 -> override();
            case 13 ->
                file.by(
                        one(AGENCIES),
                        new StatutorySharingRecorded(
                                AConsent.id("basis", letters(random.nextInt(99))),
                                LegalBasis.SUPPORT_MEETING_106_6,
                                recipients(),
                                scope(),
                                AFile.NOW.plusSeconds(random.nextInt(-50, 50)),
                                null,
                                Set.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Words.of("x")),
                        subject());
            case 17, 18 -> file.by(one(AGENCIES), withinACorporation(), subject());
            case 15, 16 -> file.by(AFile.TOMOSHIBI, notice(), subject());
            case 19 -> closed(one(AGENCIES));
            case 20 -> reopened(one(AGENCIES));
            case 21, 23 -> offered();
            case 24, 25, 26 -> offerEnded();
            case 14 ->
                file.by(
                        AFile.TOMOSHIBI,
                        new RepresentativeAppointed(
                                one(RELATIVES),
                                one(List.of(GrantorCapacity.PARENTAL_AUTHORITY, GrantorCapacity.ADULT_GUARDIAN)),
                                false,
                                Set.of(one(List.of(Power.CONSENT_TO_SHARING, Power.PROPERTY))),
                                day(-3, 1),
                                random.nextBoolean() ? null : day(-1, 3),
                                null));
            default -> {
                switch (random.nextInt(5)) {
                    case 0 -> file.useStopped();
                    case 1 -> file.by(AFile.TOMOSHIBI, new UseResumed(AFile.PERSON, null));
                    case 2 -> file.by(AFile.TOMOSHIBI, new AgencyInvited(one(AGENCIES), TeamRole.OTHER, true, null));
                    default -> file.joined(one(AGENCIES), TeamRole.SERVICE);
                }
            }
        }
    }

    private void offered() {
        var offer = new HandoverOffered(
                AConsent.id("handover", letters(offers.size())),
                one(AGENCIES),
                true,
                true,
                LegalBasis.CONSENT,
                List.of(),
                null,
                null,
                null,
                null);
        offers.add(offer);
        file.by(AFile.TOMOSHIBI, offer);
    }

    /** Taken back or answered, mostly by who was asked. */
    private void offerEnded() {
        if (offers.isEmpty()) {
            offered();
            return;
        }
        HandoverOffered offer = one(offers);
        ThingId handover = offer.handover();
        AgencyId receiver = random.nextInt(6) > 0 ? offer.to() : one(AGENCIES);
        switch (random.nextInt(6)) {
            case 0, 1 -> file.by(AFile.TOMOSHIBI, new HandoverWithdrawn(handover, Words.of("x")));
            case 2, 3 -> file.by(receiver, new HandoverDeclined(handover, true, List.of(), Words.of("x")));
            case 4 ->
                file.by(
                        receiver,
                        new HandoverDeclined(
                                handover,
                                false,
                                List.of(new HandoverDeclined.DeclinedIssue(AConsent.id("issue", "a"), Words.of("x"))),
                                null));
            default -> file.by(receiver, new HandoverAccepted(handover, List.of(), AFile.TODAY, true, null));
        }
    }

    /** Leaving follows in an event of its own. */
    private void closed(AgencyId agency) {
        file.by(
                agency,
                new CaseClosed(
                        AFile.TODAY,
                        CaseClosed.WhyClosed.GOAL_REACHED,
                        null,
                        AFile.TODAY.plusYears(5),
                        null,
                        null,
                        null));
        file.left(agency);
    }

    /** So does joining again. */
    private void reopened(AgencyId agency) {
        file.by(agency, new CaseReopened(AFile.TODAY, TeamRole.SERVICE, true, Words.of("x")));
        file.joined(agency, TeamRole.SERVICE);
    }

    private void override() {
        if (!overrides.isEmpty() && random.nextInt(3) > 0) {
            ThingId known = one(overrides);
            switch (random.nextInt(3)) {
                case 0 -> file.overrideEnded(known);
                case 1 -> file.overrideReviewed(known);
                default ->
                    file.by(
                            AFile.TOMOSHIBI,
                            new OverrideExtended(known, AFile.NOW.plusSeconds(random.nextInt(-50, 50)), Words.of("x")));
            }
            return;
        }
        ThingId id = AConsent.id("override", letters(overrides.size()));
        overrides.add(id);
        file.by(
                one(AGENCIES),
                new LifeSafetyOverrideInvoked(
                        id,
                        LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                        WhyConsentHard.NO_TIME,
                        null,
                        recipients(),
                        some(CATEGORIES),
                        AFile.NOW.plusSeconds(random.nextInt(-50, 50)),
                        null,
                        random.nextBoolean() ? null : one(AGENCIES),
                        Words.of("x"),
                        null,
                        null));
    }

    private StatutorySharingRecorded withinACorporation() {
        return new StatutorySharingRecorded(
                AConsent.id("basis", letters(100 + random.nextInt(99))),
                LegalBasis.INTERNAL_USE,
                recipients(),
                random.nextBoolean() ? scope() : new Scope(Set.copyOf(CATEGORIES), Set.of(), Set.of(), Set.of()),
                AFile.NOW.plusSeconds(random.nextInt(-20, 200)),
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Words.of("x"));
    }

    private JointUseNotified notice() {
        int number = notices++;
        return new JointUseNotified(
                AConsent.id("notice", letters(number)),
                number > 0 && random.nextInt(3) == 0 ? AConsent.id("notice", letters(random.nextInt(number))) : null,
                1,
                recipients(),
                scope(),
                some(PURPOSES),
                AFile.TOMOSHIBI,
                day(-3, 1),
                day(-1, 4),
                JointUseNotified.NoticeMeans.LETTER,
                Words.of("x"),
                null);
    }

    private AConsent statement() {
        return statement(statements++);
    }

    private AConsent statement(int number) {
        var grantors = new ArrayList<Grantor>();
        DataSubjectId subject = subject();
        if (random.nextInt(4) > 0) {
            grantors.add(new Grantor(
                    subject, random.nextBoolean() ? GrantorCapacity.SELF : GrantorCapacity.SELF_WITH_SUPPORT));
        }
        if (grantors.isEmpty() || random.nextInt(3) == 0) {
            grantors.add(new Grantor(
                    one(RELATIVES), one(List.of(GrantorCapacity.PARENTAL_AUTHORITY, GrantorCapacity.ADULT_GUARDIAN))));
        }
        return new AConsent(
                "s" + letters(number),
                subject,
                recipients(),
                scope(),
                some(PURPOSES),
                grantors,
                one(List.of(Means.WRITTEN, Means.ELECTRONIC)),
                day(-3, 1),
                day(-1, 4),
                random.nextInt(5) == 0 && statements > 0 ? "s" + letters(random.nextInt(statements)) : null);
    }

    private DataSubjectId subject() {
        return random.nextInt(4) > 0 ? AFile.PERSON : one(RELATIVES);
    }

    private Recipients recipients() {
        return switch (random.nextInt(8)) {
            case 0 -> new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AS_IT_IS_NOW);
            case 1 -> new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AND_THOSE_WHO_JOIN_LATER);
            case 4, 5 ->
                new Recipients(
                        random.nextBoolean() ? Set.of() : some(AGENCIES),
                        some(CORPORATIONS),
                        Set.of(),
                        Set.of(),
                        Recipients.Team.NONE);
            case 2 ->
                new Recipients(
                        Set.of(),
                        Set.of(),
                        Set.of(one(List.of(TeamRole.values()).subList(0, 3))),
                        Recipients.Team.NONE);
            case 3 ->
                new Recipients(
                        random.nextBoolean() ? Set.of() : some(AGENCIES),
                        Set.of(one(List.of(AFile.MOTHER, AFile.GRANDMOTHER, AFile.PERSON))),
                        Set.of(),
                        Recipients.Team.NONE);
            default -> new Recipients(some(AGENCIES), Set.of(), Set.of(), Recipients.Team.NONE);
        };
    }

    private Scope scope() {
        return new Scope(
                some(CATEGORIES),
                random.nextInt(5) == 0 ? Set.of(one(CATEGORIES)) : Set.of(),
                random.nextInt(3) == 0 ? some(TYPES) : Set.of(),
                random.nextInt(3) == 0 ? some(RECORDS) : Set.of());
    }

    PartFacts part() {
        var about =
                switch (random.nextInt(8)) {
                    case 0 -> SubjectKey.of(one(RELATIVES));
                    case 1 -> SubjectKey.of(AFile.PERSON, one(RELATIVES));
                    case 2 -> SubjectKey.of(one(AGENCIES).subject());
                    default -> SubjectKey.of(AFile.PERSON);
                };
        AgencyId source = one(AGENCIES);
        return new PartFacts(
                one(RECORDS),
                one(TYPES),
                AFile.PERSON,
                about,
                source,
                DataSubjectId.of(
                        DataSubjectId.Kind.PRACTITIONER, source.text() + (random.nextBoolean() ? "-one" : "-two")),
                Category.mask(some(CATEGORIES)),
                seldom(() -> some(AGENCIES)),
                seldom(),
                seldom(),
                random.nextInt(4) == 0,
                random.nextInt(8) > 0
                        ? PartFacts.Retraction.NONE
                        : one(List.of(PartFacts.Retraction.RETRACTED, PartFacts.Retraction.WRONG_PERSON)),
                random.nextInt(20) == 0 ? one(AGENCIES) : null,
                AFile.NOW.minusSeconds(random.nextInt(-60, 60)));
    }

    Inquiry inquiry() {
        Caller caller =
                switch (random.nextInt(12)) {
                    case 0 -> new Caller.Operator();
                    case 1 -> new Caller.Nobody();
                    case 2 -> AFile.one(AFile.PERSON);
                    case 3, 4 -> AFile.one(one(RELATIVES));
                    case 5 -> ((Caller.OfAgency) AFile.staffOf(one(AGENCIES))).asAuditor();
                    case 6 -> Caller.OfAgency.system(AFile.CORE).asCoreCentre();
                    default -> AFile.staffOf(one(AGENCIES));
                };
        Instant at = AFile.NOW.plusSeconds(random.nextInt(-50, 50));
        Inquiry inquiry = Inquiry.of(caller, one(PURPOSES), at, AFile.ZONE);
        return random.nextInt(12) == 0 ? inquiry.uncertain() : inquiry;
    }

    private boolean seldom() {
        return random.nextInt(10) == 0;
    }

    private <T> @Nullable T seldom(Supplier<T> what) {
        return seldom() ? what.get() : null;
    }

    private LocalDate day(int from, int to) {
        return AFile.TODAY.plusDays(random.nextInt(from, to));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Set<T> some(List<T> list) {
        var chosen = new HashSet<T>();
        chosen.add(one(list));
        while (random.nextInt(3) == 0) {
            chosen.add(one(list));
        }
        return chosen;
    }

    private static String letters(int number) {
        return number < 26
                ? String.valueOf((char) ('a' + number))
                : letters(number / 26 - 1) + (char) ('a' + number % 26);
    }
}
