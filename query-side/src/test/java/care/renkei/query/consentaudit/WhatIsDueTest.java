package care.renkei.query.consentaudit;

import static care.renkei.events.Category.LIFE;
import static care.renkei.query.consentaudit.Sayings.about;
import static care.renkei.query.consentaudit.Sayings.id;
import static care.renkei.query.consentaudit.Sayings.to;
import static care.renkei.query.consentaudit.SharingDue.Kind.ACKNOWLEDGE;
import static care.renkei.query.consentaudit.SharingDue.Kind.ASK_THE_PERSON;
import static care.renkei.query.consentaudit.SharingDue.Kind.COMING_OF_AGE;
import static care.renkei.query.consentaudit.SharingDue.Kind.CONFIRM_WITH_GUARDIAN;
import static care.renkei.query.consentaudit.SharingDue.Kind.INFORM;
import static care.renkei.query.consentaudit.SharingDue.Kind.POWER_ENDING;
import static care.renkei.query.consentaudit.SharingDue.Kind.RENEWAL;
import static care.renkei.query.consentaudit.SharingDue.Kind.REVIEW_DEFERRAL;
import static care.renkei.query.consentaudit.SharingDue.Kind.REVIEW_OVERRIDE;
import static care.renkei.query.consentaudit.SharingDue.Kind.REVIEW_STATUTE;
import static care.renkei.query.consentaudit.SharingDue.Kind.TELL_STATUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.query.due.Limits;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due, one rule after the other; told to who may know of what it is about. */
class WhatIsDueTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final DueInSharing DUE = new DueInSharing(VIEWS.reads, ViewsAtHand.TOKYO, Limits.STANDARD);

    private final LocalDate today = LocalDate.now(ViewsAtHand.TOKYO);
    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Sayings says = new Sayings(person);

    @BeforeEach
    void a_file() {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private void tell(Content content) {
        VIEWS.tell(Told.of(person, content));
    }

    private List<SharingDue.Due> due() {
        return due(TOMOSHIBI);
    }

    private List<SharingDue.Due> due(Caller caller) {
        return DUE.due(new SharingLook(person, caller, Purpose.CARE_COORDINATION))
                .due();
    }

    /** The verdict is on their own act, whether they are among those who were told or not. */
    @Test
    void a_review_is_due_for_whoever_invoked_the_override_until_it_was_made() {
        ThingId override = new ThingId("override-" + person.value());
        tell(invoked(override));
        assertThat(due()).extracting(SharingDue.Due::kind).contains(REVIEW_OVERRIDE);
        VIEWS.tell(Told.of(
                        person,
                        new OverrideReviewed(
                                override,
                                OverrideReviewed.Verdict.JUSTIFIED,
                                List.of(),
                                Words.of("やむをえない。"),
                                null,
                                List.of()))
                .by("core"));
        assertThat(due()).extracting(SharingDue.Due::kind).doesNotContain(REVIEW_OVERRIDE);
    }

    /** Law, "telling afterwards": while a deferral runs its review is due, then telling, until somebody has told. */
    @Test
    void the_person_is_to_be_told_of_an_override_or_the_deferral_to_be_looked_at_again() {
        ThingId override = new ThingId("override-" + person.value());
        VIEWS.tell(Told.of(person, invoked(override)).at(Instant.now().minus(Duration.ofDays(9))));
        assertThat(informing()).containsExactly(tuple(INFORM, today.minusDays(2), true));

        tell(new InformingDeferred(override, today.minusDays(1), Words.of("眠っている。")));
        assertThat(informing()).as("the deferral is over").containsExactly(tuple(INFORM, today.minusDays(1), true));

        tell(new InformingDeferred(override, today, Words.of("まだ眠っている。")));
        assertThat(informing()).as("its last day").containsExactly(tuple(REVIEW_DEFERRAL, today, false));

        tell(new InformingDeferred(override, today.plusDays(5), Words.of("明日また診る。")));
        assertThat(informing()).containsExactly(tuple(REVIEW_DEFERRAL, today.plusDays(5), false));

        tell(new PersonInformed(override, Set.of(), Words.of("話した。"), null, Set.of()));
        assertThat(informing()).isEmpty();
    }

    private List<Tuple> informing() {
        return due().stream()
                .filter(due -> due.kind() == INFORM || due.kind() == REVIEW_DEFERRAL)
                .map(due -> tuple(due.kind(), due.on(), due.overdue()))
                .toList();
    }

    private static LifeSafetyOverrideInvoked invoked(ThingId override) {
        return new LifeSafetyOverrideInvoked(
                override,
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.UNCONSCIOUS,
                null,
                Recipients.agencies(new AgencyId("hospital")),
                Set.of(Category.HEALTH),
                Instant.now().plus(Duration.ofHours(1)),
                null,
                null,
                Words.of("命が危ない。"),
                null,
                null);
    }

    private RepresentativeAppointed appointed(GrantorCapacity capacity, @Nullable LocalDate until) {
        return new RepresentativeAppointed(
                mother, capacity, false, Set.of(Power.CONSENT_TO_SHARING), today.minusYears(1), until, null);
    }

    /** Granted by the mother alone. */
    private ConsentGiven hers(GrantorCapacity capacity) {
        ConsentGiven given = says.given("hers", "x", to("kodama"), about(LIFE));
        return new ConsentGiven(
                given.consent(),
                given.explanation(),
                given.recipients(),
                given.scope(),
                given.purposes(),
                List.of(new Grantor(mother, capacity)),
                given.means(),
                given.from(),
                given.until(),
                false,
                null,
                given.writtenFor(),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void a_consent_that_ends_within_a_month_is_to_be_renewed() {
        tell(says.given("soon", "x", to("kodama"), about(LIFE), today.plusDays(20)));
        tell(says.given("later", "y", to("signal"), about(LIFE), today.plusDays(60)));
        assertThat(due()).extracting(SharingDue.Due::kind).containsExactly(RENEWAL);
        assertThat(due().getFirst().thing()).isEqualTo(id("consent", "soon"));
        assertThat(due().getFirst().on()).isEqualTo(today.plusDays(20));

        tell(says.given("anew", "z", to("kodama"), about(LIFE), today.plusDays(300)));
        assertThat(due()).as("it was renewed").isEmpty();
    }

    @Test
    void coming_of_age_is_prepared_six_months_before() {
        tell(appointed(GrantorCapacity.PARENTAL_AUTHORITY, today.plusMonths(7)));
        assertThat(due()).isEmpty();
        tell(appointed(GrantorCapacity.PARENTAL_AUTHORITY, today.plusMonths(5)));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(COMING_OF_AGE);
            assertThat(due.on()).isEqualTo(today.plusMonths(5));
            assertThat(due.who()).isEqualTo(mother);
        });
    }

    @Test
    void a_power_that_ends_is_prepared_three_months_before() {
        tell(appointed(GrantorCapacity.CURATOR, today.plusMonths(2)));
        assertThat(due()).extracting(SharingDue.Due::kind).containsExactly(POWER_ENDING);
    }

    @Test
    void what_a_representative_alone_granted_is_asked_of_the_person_when_the_power_is_over() {
        tell(appointed(GrantorCapacity.ADULT_GUARDIAN, null));
        tell(hers(GrantorCapacity.ADULT_GUARDIAN));
        assertThat(due()).isEmpty();
        tell(new RepresentativeEnded(mother, today.minusDays(1), null));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(ASK_THE_PERSON);
            assertThat(due.thing()).isEqualTo(id("consent", "hers"));
        });
        tell(says.given("own", "y", to("kodama"), about(LIFE)));
        assertThat(due()).as("the person has agreed").isEmpty();
    }

    @Test
    void what_a_parent_alone_granted_ends_at_eighteen_and_what_the_young_person_granted_goes_on() {
        tell(appointed(GrantorCapacity.PARENTAL_AUTHORITY, today.minusDays(1)));
        tell(hers(GrantorCapacity.PARENTAL_AUTHORITY));
        tell(says.given("own", "y", to("signal"), about(LIFE)));
        assertThat(due()).extracting(SharingDue.Due::kind).containsExactly(ASK_THE_PERSON);
        assertThat(due().getFirst().thing()).isEqualTo(id("consent", "hers"));
    }

    @Test
    void a_guardian_appointed_asks_for_what_was_agreed_before_to_be_confirmed() {
        tell(says.given("before", "x", to("kodama"), about(LIFE)));
        tell(appointed(GrantorCapacity.ADULT_GUARDIAN, null));
        tell(says.given("after", "y", to("signal"), about(LIFE)));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.kind()).isEqualTo(CONFIRM_WITH_GUARDIAN);
            assertThat(due.thing()).isEqualTo(id("consent", "before"));
        });
    }

    @Test
    void a_withdrawal_waits_for_each_agency_that_was_told() {
        UUID ended = UUID.randomUUID();
        tell(says.given("life", "x", to("kodama", "signal"), about(LIFE)));
        VIEWS.tell(Told.of(person, says.withdrawn("life")).id(ended));
        tell(says.notified(ended, "life", "kodama"));
        tell(says.notified(ended, "life", "signal"));
        assertThat(due()).extracting(SharingDue.Due::kind).containsExactly(ACKNOWLEDGE, ACKNOWLEDGE);
        VIEWS.tell(Told.of(person, says.acknowledged(ended, "life")).by("kodama"));
        assertThat(due()).singleElement().satisfies(due -> {
            assertThat(due.agency()).isEqualTo(new care.renkei.events.AgencyId("signal"));
            assertThat(due.ended()).isEqualTo(ended);
            assertThat(due.on()).isEqualTo(today.plusDays(14));
        });
    }

    @Test
    void sharing_by_statute_is_reviewed_and_told_of() {
        tell(statute("health", LegalBasis.CHILD_PUBLIC_HEALTH_27_1_3));
        tell(statute("police", LegalBasis.POLICE_INQUIRY_197_2));
        assertThat(due())
                .extracting(SharingDue.Due::kind, SharingDue.Due::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(REVIEW_STATUTE, today.plusDays(7)),
                        org.assertj.core.groups.Tuple.tuple(TELL_STATUTE, today.plusDays(14)),
                        org.assertj.core.groups.Tuple.tuple(TELL_STATUTE, today.plusDays(14)),
                        org.assertj.core.groups.Tuple.tuple(REVIEW_STATUTE, today.plusDays(30)));
        tell(new StatutorySharingReviewed(
                id("basis", "health"),
                StatutorySharingReviewed.SharingVerdict.WITHIN_THE_STATUTE,
                Words.of("要った"),
                null));
        tell(new StatutorySharingTold(id("basis", "health"), null, Words.of("話した"), null));
        tell(new StatutorySharingTold(id("basis", "police"), today.plusDays(40), Words.of("待つ"), null));
        assertThat(due())
                .extracting(SharingDue.Due::kind, SharingDue.Due::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(REVIEW_STATUTE, today.plusDays(30)),
                        org.assertj.core.groups.Tuple.tuple(TELL_STATUTE, today.plusDays(40)));
    }

    @Test
    void nothing_is_told_of_what_the_asker_may_not_know() {
        tell(says.given("soon", "x", to("kodama"), about(LIFE), today.plusDays(20)));
        assertThatThrownBy(() -> due(STRANGER)).isInstanceOf(PersonNotAvailable.class);
        VIEWS.tell(Told.of(
                        person,
                        new care.renkei.events.team.CareTeamMemberJoined(
                                care.renkei.events.TeamRole.OTHER, LocalDate.parse("2026-04-01"), null))
                .by("stranger"));
        assertThat(due(STRANGER)).isEmpty();
        assertThat(due(new Caller.Individual(person))).hasSize(1);
    }

    private static StatutorySharingRecorded statute(String word, LegalBasis basis) {
        return new StatutorySharingRecorded(
                id("basis", word),
                basis,
                to("kodama"),
                about(LIFE),
                Instant.now().plus(Duration.ofDays(3)),
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                WhyConsentHard.NO_TIME,
                Words.of("要るため"));
    }
}
