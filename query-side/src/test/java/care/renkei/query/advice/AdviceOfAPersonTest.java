package care.renkei.query.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.LifeDomain;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.advice.AdviceAnswered.FollowUp;
import care.renkei.events.advice.AdviceOnContacts;
import care.renkei.events.advice.AdviceOnSheet;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.timeline.AdvisedRecords;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceOfAPersonTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final Advice ADVICE = AdviceOnWording.NO_FIRST_PERSON;

    private final DataSubjectId person = EventLog.person();
    private final AdviceOfPerson advice = with(List.of());

    private static AdviceOfPerson with(List<ComputedAdvice> computed) {
        return new AdviceOfPerson(new AdvisedRecords(VIEWS.reads, VIEWS.views, VIEWS.ring), computed);
    }

    @BeforeEach
    void a_file_of_two_agencies() {
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                        .at("2026-04-02T00:00:00Z"),
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("kodama")
                        .at("2026-04-03T00:00:00Z"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private AdviceInFiles asked(AdviceOfPerson of, Caller caller) {
        return of.of(person, caller, Purpose.CARE_COORDINATION, null, null).advice();
    }

    private AdviceInSight seenBy(Caller caller) {
        return asked(advice, caller).inSight();
    }

    /** On the records that the caller has before them, of these. */
    private AdviceInFiles beside(AdviceOfPerson of, Caller caller, Told... records) {
        Set<UUID> which = Stream.of(records).map(Told::id).collect(Collectors.toSet());
        List<TimelineEntry> inHand =
                VIEWS
                        .timeline
                        .page(TimelineRequest.newest(person, caller, Purpose.CARE_COORDINATION))
                        .entries()
                        .stream()
                        .filter(entry -> which.contains(entry.id()))
                        .toList();
        return of.on(inHand, person, caller, Purpose.CARE_COORDINATION, null);
    }

    private Told wish() {
        return Told.of(
                person,
                new WishRecorded(
                        WishRecorded.WishHolder.PERSON,
                        LifeDomain.HOUSING,
                        WishRecorded.Horizon.LONG,
                        false,
                        null,
                        Words.of("本人は一人暮らしを希望している。"),
                        null));
    }

    private Told answer(UUID record, FollowUp what, @Nullable String day) {
        return Told.of(
                        person,
                        new AdviceAnswered(
                                ADVICE.code(),
                                record,
                                what,
                                day == null ? null : LocalDate.parse(day),
                                Words.of("本人のことばに直す。")))
                .categories(Category.WISH)
                .basedOn(record);
    }

    private Told consent() {
        return Told.of(
                person,
                new ConsentGiven(
                        new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                        new ThingId("explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                        Recipients.agencies(new AgencyId("kodama")),
                        Scope.of(Category.WISH),
                        Set.of(Purpose.CARE_COORDINATION),
                        List.of(new Grantor(person, GrantorCapacity.SELF)),
                        Means.WRITTEN,
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2036-03-31"),
                        false,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void is_open_with_the_record_it_is_about() {
        Told wish = wish().advised(ADVICE);
        VIEWS.tell(wish, wish());

        AdviceInSight seen = seenBy(TOMOSHIBI);
        assertThat(seen.open()).singleElement().satisfies(given -> {
            assertThat(given.advice()).isEqualTo(ADVICE);
            assertThat(given.about()).isEqualTo(wish.id());
        });
        assertThat(seen.answered()).isEmpty();
    }

    @Test
    void is_nothing_to_whom_the_record_is_closed() {
        VIEWS.tell(wish().advised(ADVICE));

        assertThat(seenBy(KODAMA)).isEqualTo(new AdviceInSight(List.of(), List.of()));
        assertThatThrownBy(() -> seenBy(STRANGER)).isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void opens_with_the_record() {
        VIEWS.tell(wish().advised(ADVICE), consent());

        assertThat(seenBy(KODAMA).open()).extracting(Given::advice).containsExactly(ADVICE);
    }

    @Test
    void leaves_the_list_when_it_is_answered() {
        Told wish = wish().advised(ADVICE, AdviceOnContacts.FIRST_VISIT_ALONE);
        VIEWS.tell(wish, answer(wish.id(), FollowUp.DONE, null));

        AdviceInSight seen = seenBy(TOMOSHIBI);
        assertThat(seen.open()).extracting(Given::advice).containsExactly(AdviceOnContacts.FIRST_VISIT_ALONE);
        assertThat(seen.answered()).singleElement().satisfies(answered -> {
            assertThat(answered.given().about()).isEqualTo(wish.id());
            assertThat(answered.answer().answer()).isEqualTo(FollowUp.DONE);
            assertThat(answered.answer().reason()).isEqualTo(Words.of("本人のことばに直す。"));
        });
    }

    @Test
    void rests_until_the_day_that_was_planned() {
        Told resting = wish().advised(ADVICE);
        Told due = wish().advised(ADVICE);
        VIEWS.tell(
                resting,
                due,
                answer(resting.id(), FollowUp.PLANNED, "2126-01-01"),
                answer(due.id(), FollowUp.ASKED_AGAIN, "2026-01-01"));

        AdviceInSight seen = seenBy(TOMOSHIBI);
        assertThat(seen.open()).extracting(Given::about).containsExactly(due.id());
        assertThat(seen.answered()).hasSize(2);
    }

    @Test
    void has_the_latest_answer() {
        Told wish = wish().advised(ADVICE);
        VIEWS.tell(wish, answer(wish.id(), FollowUp.ASKED_AGAIN, "2026-01-01"));
        VIEWS.tell(answer(wish.id(), FollowUp.DOES_NOT_FIT, null));

        AdviceInSight seen = seenBy(TOMOSHIBI);
        assertThat(seen.open()).isEmpty();
        assertThat(seen.answered())
                .extracting(answered -> answered.answer().answer())
                .containsExactly(FollowUp.DOES_NOT_FIT);
    }

    /** Decision 0077: the reviewer of an override is not of the team, and answers for its review. */
    @Test
    void on_ones_own_record_is_open_and_answered_outside_of_the_team() {
        Told review = wish().by("stranger").advised(ADVICE);
        VIEWS.tell(wish().advised(ADVICE), review);

        AdviceInFiles outside = beside(advice, STRANGER, review);
        assertThat(outside.inSight().open())
                .singleElement()
                .satisfies(given -> assertThat(outside.standing(given)).isEqualTo(Standing.NAMED_AGENCY))
                .extracting(Given::about)
                .isEqualTo(review.id());

        VIEWS.tell(answer(review.id(), FollowUp.DONE, null).by("stranger"));
        assertThat(seenBy(STRANGER).open()).isEmpty();
        assertThat(seenBy(STRANGER).answered())
                .extracting(Answered::given)
                .containsExactly(outside.inSight().open().getFirst());
    }

    /** Decision 0077: as long as it is open, an override lets its receivers answer, as it lets them write. */
    @Test
    void is_answered_by_who_receives_an_override_while_it_is_open() {
        ThingId override = new ThingId("override-" + person.value());
        VIEWS.tell(wish().categories(Category.HEALTH).advised(ADVICE));
        VIEWS.tell(Told.of(
                person,
                new LifeSafetyOverrideInvoked(
                        override,
                        LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                        WhyConsentHard.UNCONSCIOUS,
                        null,
                        Recipients.agencies(STRANGER.agency()),
                        Set.of(Category.HEALTH),
                        Instant.now().plus(Duration.ofHours(1)),
                        null,
                        null,
                        Words.of("命が危ない。"),
                        null,
                        null)));

        AdviceInFiles received = asked(advice, STRANGER);
        assertThat(received.underOverride()).containsExactly(person);
        assertThat(received.standings()).containsEntry(person, Standing.NAMED_AGENCY);
        assertThat(received.inSight().open()).extracting(Given::advice).containsExactly(ADVICE);
        assertThat(asked(advice, TOMOSHIBI).underOverride())
                .as("who gave is of the team")
                .isEmpty();

        VIEWS.tell(wish().by("stranger").advised(ADVICE));
        VIEWS.tell(Told.of(person, new OverrideEnded(override, Words.of("落ち着いた。"))));
        assertThat(asked(advice, STRANGER).underOverride())
                .as("it is over, and the agency goes on knowing its own record")
                .isEmpty();
    }

    @Test
    void of_single_records_alone_asks_nothing_of_several() {
        AdviceOfPerson asking = with(List.of((file, entries) -> List.of(new Given(AdviceOnSheet.NO_LEISURE, null))));
        Told wish = wish().advised(ADVICE);
        VIEWS.tell(wish);

        assertThat(beside(asking, TOMOSHIBI, wish).inSight().open())
                .extracting(Given::advice)
                .containsExactly(ADVICE);
    }

    @Test
    void ends_with_a_record_that_is_taken_back() {
        Told wish = wish().advised(ADVICE);
        VIEWS.tell(
                wish,
                Told.of(person, new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.DUPLICATE, null)));

        assertThat(seenBy(TOMOSHIBI)).isEqualTo(new AdviceInSight(List.of(), List.of()));
    }

    @Test
    void of_something_else_answers_nothing() {
        Told wish = wish().advised(ADVICE);
        VIEWS.tell(wish, answer(UUID.fromString("0197ffff-0000-7000-8000-000000000000"), FollowUp.DONE, null));

        AdviceInSight seen = seenBy(TOMOSHIBI);
        assertThat(seen.open()).hasSize(1);
        assertThat(seen.answered()).isEmpty();
    }

    /** Whoever looks at one record is shown its advice alone, and no other answer is written down as seen. */
    @Test
    void on_one_record_is_told_with_its_answers_alone() {
        Told wish = wish().advised(ADVICE, AdviceOnContacts.FIRST_VISIT_ALONE);
        Told other = wish().advised(ADVICE);
        Told answer = answer(wish.id(), FollowUp.DONE, null);
        VIEWS.tell(wish, other, wish(), answer, answer(other.id(), FollowUp.DONE, null));

        AdviceInSight seen = beside(advice, TOMOSHIBI, wish).inSight();

        assertThat(seen.open()).extracting(Given::advice).containsExactly(AdviceOnContacts.FIRST_VISIT_ALONE);
        assertThat(seen.answered())
                .singleElement()
                .satisfies(answered -> assertThat(answered.by().id()).isEqualTo(answer.id()));
        assertThat(VIEWS.database.rows("select array_length(records, 1), records[1] from audit.look where asked ="
                        + " 'advice' and person = '" + person.text() + "'"))
                .containsExactly("1\t" + answer.id());
    }

    @Test
    void is_not_asked_for_where_nothing_was_advised() {
        Told wish = wish();
        VIEWS.tell(wish, answer(wish.id(), FollowUp.DONE, null));

        assertThat(beside(advice, TOMOSHIBI, wish).inSight()).isEqualTo(new AdviceInSight(List.of(), List.of()));
        assertThat(VIEWS.database.rows(
                        "select 1 from audit.look where asked = 'advice' and person = '" + person.text() + "'"))
                .isEmpty();
    }

    @Test
    void may_come_from_several_records_together() {
        AdviceOfPerson several = with(List.of((file, entries) -> List.of(new Given(AdviceOnSheet.NO_LEISURE, null))));
        AdviceInSight seen = asked(several, TOMOSHIBI).inSight();

        assertThat(seen.open()).singleElement().satisfies(given -> {
            assertThat(given.record()).isNull();
            assertThat(given.advice()).isEqualTo(AdviceOnSheet.NO_LEISURE);
        });
    }
}
