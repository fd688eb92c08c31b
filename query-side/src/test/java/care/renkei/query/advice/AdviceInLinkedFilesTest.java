package care.renkei.query.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.advice.AdviceAnswered.FollowUp;
import care.renkei.events.advice.AdviceOnSheet;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.stored.EventJson;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.timeline.AdvisedRecords;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AdviceInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Advice ADVICE = AdviceOnWording.NO_FIRST_PERSON;
    private static final String SAME = "清潔な部屋で暮らしたい。居宅介護を週二回利用し、掃除と洗濯を一緒に行う。";
    private static final Given MISSING = new Given(AdviceOnSheet.NO_LEISURE, null);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final AdviceOfPerson advice = with();

    private static AdviceOfPerson with(ComputedAdvice... computed) {
        return new AdviceOfPerson(new AdvisedRecords(VIEWS.reads, VIEWS.views, VIEWS.ring), List.of(computed));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void is_told_of_both_each_with_the_file_in_which_it_is_answered() {
        files.joined(files.there, "tomoshibi");
        Told here = advised(files.here, "tomoshibi", 1);
        Told there = advised(files.there, "tomoshibi", 2);
        VIEWS.tell(here, there);

        AdviceInFiles found = of(advice, files.here);

        assertThat(found.linked()).containsExactly(files.there);
        assertThat(found.inSight().open()).extracting(Given::about).containsExactly(there.id(), here.id());
        assertThat(found.inSight().open()).extracting(found::file).containsExactly(files.there, files.here);
        assertThat(open(of(advice, files.there))).containsExactly(there.id(), here.id());
    }

    @Test
    void is_looked_at_in_the_log_of_each_which_names_its_own_records() {
        files.joined(files.there, "tomoshibi");
        Told here = advised(files.here, "tomoshibi", 1);
        Told there = advised(files.there, "tomoshibi", 2);
        VIEWS.tell(here, there);

        of(advice, files.here);

        assertThat(seenIn(files.here)).containsExactly("{" + here.id() + "}");
        assertThat(seenIn(files.there)).containsExactly("{" + there.id() + "}");
    }

    @Test
    void is_answered_in_the_file_of_its_record_and_by_nothing_in_another() {
        files.joined(files.there, "tomoshibi");
        Told wish = advised(files.there, "tomoshibi", 1);
        VIEWS.tell(wish, answer(files.here, wish.id()));
        assertThat(open(of(advice, files.here))).containsExactly(wish.id());

        Told answer = answer(files.there, wish.id());
        VIEWS.tell(answer);

        AdviceInFiles found = of(advice, files.here);
        assertThat(found.inSight().open()).isEmpty();
        assertThat(found.inSight().answered()).singleElement().satisfies(answered -> {
            assertThat(answered.by().id()).isEqualTo(answer.id());
            assertThat(answered.by().file()).isEqualTo(files.there);
        });
        assertThat(beside(wish).inSight().answered())
                .extracting(answered -> answered.by().id())
                .containsExactly(answer.id());
    }

    @Test
    void on_a_record_in_hand_is_answered_as_what_the_reader_is_in_the_other_file() {
        files.agreed(files.there, "tomoshibi", Category.values());
        Told here = advised(files.here, "tomoshibi", 1);
        Told there = advised(files.there, "kodama", 2);
        VIEWS.tell(here, there);

        AdviceInFiles found = beside(here, there);

        assertThat(found.inSight().open())
                .extracting(Given::about, found::standing)
                .containsExactlyInAnyOrder(tuple(here.id(), Standing.TEAM), tuple(there.id(), Standing.NAMED_AGENCY));
    }

    @Test
    void of_several_records_is_answered_in_the_file_that_was_asked_for_and_then_in_both() {
        files.joined(files.there, "tomoshibi");
        AdviceOfPerson several = with((file, entries) -> List.of(MISSING));
        AdviceInFiles before = of(several, files.here);
        assertThat(before.inSight().open())
                .singleElement()
                .extracting(before::file)
                .isEqualTo(files.here);

        VIEWS.tell(Told.of(files.here, answered(MISSING.advice(), null)));

        assertThat(of(several, files.here).inSight().open()).isEmpty();
        assertThat(of(several, files.there).inSight().open()).isEmpty();
    }

    /** An answer in the one would tell those who do not know of the other that there is another plan. */
    @Test
    void compares_no_plan_of_the_one_with_a_plan_of_the_other() {
        files.joined(files.there, "tomoshibi");
        AdviceOfPerson alike = with(new PlansAlike());
        VIEWS.tell(serviceUse(files.here), individual(files.there));
        assertThat(of(alike, files.here).inSight().open()).isEmpty();

        VIEWS.tell(individual(files.here));
        assertThat(of(alike, files.here).inSight().open())
                .isNotEmpty()
                .extracting(Given::elsewhere)
                .containsOnlyNulls();
    }

    @Test
    void is_as_without_a_link_for_who_has_nothing_to_do_with_the_other() {
        Told here = advised(files.here, "tomoshibi", 1);
        Told there = advised(files.there, "kodama", 2);
        VIEWS.tell(here, there, answer(files.there, there.id()).by("kodama"));

        AdviceInFiles linked = of(advice, files.here);
        beside(here);

        assertThat(linked.linked()).isEmpty();
        assertThat(open(linked)).containsExactly(here.id());
        assertThat(linked.inSight().answered()).isEmpty();
        assertThat(files.looksAt(files.there)).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
        files.unlinked();
        assertThat(of(advice, files.here)).isEqualTo(linked);
    }

    @Test
    void rests_on_what_each_file_opens_by_itself_and_on_nothing_of_one_that_is_not_certain() {
        files.joined(files.there, "tomoshibi");
        Told here = advised(files.here, "tomoshibi", 1);
        Told there = advised(files.there, "kodama", 2);
        VIEWS.tell(here, there);
        files.agreed(files.here, "tomoshibi", Category.values());
        assertThat(open(of(advice, files.here))).containsExactly(here.id());
        files.agreed(files.there, "tomoshibi", Category.values());
        assertThat(open(of(advice, files.here))).containsExactly(there.id(), here.id());

        files.stale(files.there);
        AdviceOfPerson.Found found = advice.of(files.here, TOMOSHIBI, Purpose.CARE_COORDINATION, null, null);
        VIEWS.heard(Instant.now());

        assertThat(found.fresh()).isFalse();
        assertThat(open(found.advice())).containsExactly(here.id());
    }

    @Test
    void comes_apart_at_once() {
        files.joined(files.there, "tomoshibi");
        Told here = advised(files.here, "tomoshibi", 1);
        Told there = advised(files.there, "tomoshibi", 2);
        VIEWS.tell(here, there);
        List<TimelineEntry> inHand = inHand(here, there);
        files.unlinked();

        assertThat(of(advice, files.here).linked()).isEmpty();
        assertThat(open(of(advice, files.here))).containsExactly(here.id());
        assertThat(open(on(inHand))).containsExactly(here.id());
    }

    private AdviceInFiles of(AdviceOfPerson asked, DataSubjectId person) {
        return asked.of(person, TOMOSHIBI, Purpose.CARE_COORDINATION, null, null)
                .advice();
    }

    private static List<@Nullable UUID> open(AdviceInFiles found) {
        return found.inSight().open().stream().map(Given::about).toList();
    }

    private AdviceInFiles beside(Told... records) {
        return on(inHand(records));
    }

    private AdviceInFiles on(List<TimelineEntry> inHand) {
        return advice.on(inHand, files.here, TOMOSHIBI, Purpose.CARE_COORDINATION, null);
    }

    private List<TimelineEntry> inHand(Told... records) {
        List<UUID> which = Stream.of(records).map(Told::id).toList();
        return VIEWS
                .timeline
                .page(TimelineRequest.newest(files.here, TOMOSHIBI, Purpose.CARE_COORDINATION))
                .entries()
                .stream()
                .filter(entry -> which.contains(entry.id()))
                .toList();
    }

    private static List<String> seenIn(DataSubjectId person) {
        return VIEWS.database.rows(
                "select records::text from audit.look where asked = 'advice' and person = '" + person.text() + "'");
    }

    private static Told advised(DataSubjectId person, String agency, int day) {
        return Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.HOUSING,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("本人は一人暮らしを希望している。"),
                                null))
                .by(agency)
                .at(Instant.parse("2026-05-01T00:00:00Z").plusSeconds(86_400L * day))
                .advised(ADVICE);
    }

    private static AdviceAnswered answered(Advice advice, @Nullable UUID record) {
        return new AdviceAnswered(advice.code(), record, FollowUp.DONE, null, Words.of("本人のことばに直した。"));
    }

    private static Told answer(DataSubjectId person, UUID record) {
        return Told.of(person, answered(ADVICE, record))
                .categories(Category.WISH)
                .basedOn(record);
    }

    private static Told serviceUse(DataSubjectId person) {
        return Told.of(
                person,
                EventJson.MAPPER.readValue(
                        "{\"plan\":\"plan-oneaaaaaaaaaaaaaaaaaaaaaaa\",\"kind\":\"SERVICE_USE\",\"sheet\":{\"needs\":[],"
                                + "\"leftOut\":[]},\"items\":[{\"need\":\"" + SAME + "\"}]}",
                        PlanDrafted.class));
    }

    private static Told individual(DataSubjectId person) {
        return Told.of(
                person,
                EventJson.MAPPER.readValue(
                        "{\"plan\":\"plan-otheraaaaaaaaaaaaaaaaaaaaa\",\"items\":[{\"supportGoal\":\"" + SAME + "\"}]}",
                        IndividualPlanDrafted.class));
    }
}
