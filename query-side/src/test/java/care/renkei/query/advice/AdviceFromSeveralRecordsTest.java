package care.renkei.query.advice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.advice.AdviceOnContacts;
import care.renkei.events.advice.AdviceOnWhatIsMissing;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.practice.Check;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.practice.Practices;
import care.renkei.query.practice.PracticesProjection;
import care.renkei.query.timeline.AdvisedRecords;
import care.renkei.query.visibility.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdviceFromSeveralRecordsTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new PracticesProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final String ONE = "plan-oneaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String OTHER = "plan-otheraaaaaaaaaaaaaaaaaaaaa";
    private static final String SAME = "清潔な部屋で暮らしたい。居宅介護を週二回利用し、掃除と洗濯を一緒に行う。";
    private static final String REWRITTEN = "ほうきは本人が選ぶ。月曜は床、木曜は窓。終わったら写真を一枚とる。";

    private final DataSubjectId person = EventLog.person();
    private final AdviceOfPerson advice = new AdviceOfPerson(
            new AdvisedRecords(VIEWS.reads, VIEWS.views, VIEWS.ring),
            List.of(
                    new PlansAlike(),
                    new MissingPractice(new Practices(VIEWS.reads, VIEWS.views, Clock.system(ViewsAtHand.TOKYO)))));

    @BeforeEach
    void a_file_of_two_agencies() {
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("kodama"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private AdviceInSight seenBy(Caller caller) {
        return advice.of(person, caller, Purpose.CARE_COORDINATION, null, null)
                .advice()
                .inSight();
    }

    private static <T extends Content> T part(Class<T> type, String json) {
        return EventJson.MAPPER.readValue(json, type);
    }

    private Told serviceUse(String row) {
        return Told.of(
                person,
                part(
                        PlanDrafted.class,
                        "{\"plan\":\"" + ONE
                                + "\",\"kind\":\"SERVICE_USE\",\"sheet\":{\"needs\":[],\"leftOut\":[]},\"items\":[{\"need\":\""
                                + row + "\"}]}"));
    }

    private Told individual(String row) {
        return Told.of(
                person,
                part(
                        IndividualPlanDrafted.class,
                        "{\"plan\":\"" + OTHER + "\",\"items\":[{\"supportGoal\":\"" + row + "\"}]}"));
    }

    private List<Given> alike(Caller caller) {
        return seenBy(caller).open().stream()
                .filter(given -> given.advice() == AdviceOnWording.PLANS_NEARLY_ALIKE)
                .toList();
    }

    private List<Check> missing(Caller caller) {
        return seenBy(caller).open().stream()
                .filter(given -> given.advice() instanceof AdviceOnWhatIsMissing)
                .map(given -> ((AdviceOnWhatIsMissing) given.advice()).check())
                .toList();
    }

    private Told visit() {
        return Told.of(
                person, part(HomeVisitMade.class, "{\"sequenceNo\":1,\"staff\":[\"practitioner-tomoshibi-aoki\"]}"));
    }

    @Test
    void on_two_plans_nearly_alike_stands_with_both() {
        Told one = serviceUse(SAME);
        Told other = individual(SAME);
        VIEWS.tell(one, other);

        assertThat(alike(TOMOSHIBI)).extracting(Given::about).containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void on_two_plans_is_nothing_to_whom_one_of_them_is_closed() {
        VIEWS.tell(serviceUse(SAME), individual(SAME).by("kodama"));

        assertThat(alike(TOMOSHIBI)).isEmpty();
        assertThat(alike(KODAMA)).isEmpty();
    }

    @Test
    void on_two_plans_ends_when_one_is_rewritten() {
        VIEWS.tell(serviceUse(SAME), individual(SAME));
        VIEWS.tell(Told.of(
                person,
                part(
                        PlanRevised.class,
                        "{\"plan\":\"" + OTHER
                                + "\",\"version\":2,\"individualSheet\":{},\"individualItems\":[{\"supportGoal\":\""
                                + REWRITTEN + "\"}]}")));

        assertThat(alike(TOMOSHIBI)).isEmpty();
    }

    @Test
    void on_a_relatives_wish_is_as_open_as_the_relatives_words() {
        var mother = SubjectKey.parse("relative-motheraaaaaaaaaaaaaaaaaaaa");
        var wish = new FamilyWish(Set.of(), Words.of(SAME), true);
        VIEWS.tell(serviceUse(SAME).and(mother, wish));

        assertThat(seenBy(TOMOSHIBI).open()).extracting(Given::advice).contains(AdviceOnWording.WISHES_NEARLY_ALIKE);
        assertThat(seenBy(KODAMA).open()).extracting(Given::advice).doesNotContain(AdviceOnWording.WISHES_NEARLY_ALIKE);
    }

    @Test
    void says_what_no_record_in_sight_shows() {
        VIEWS.tell(visit());

        assertThat(missing(TOMOSHIBI)).contains(Check.FIRST_VISIT_BY_ONE);
        // To an agency that may not see the visit, nothing is said about it.
        assertThat(missing(KODAMA)).doesNotContain(Check.FIRST_VISIT_BY_ONE);
    }

    @Test
    void keeps_silent_where_a_record_was_advised_on_for_the_same() {
        VIEWS.tell(visit().advised(AdviceOnContacts.FIRST_VISIT_ALONE));

        assertThat(missing(TOMOSHIBI)).doesNotContain(Check.FIRST_VISIT_BY_ONE);
        assertThat(seenBy(TOMOSHIBI).open()).extracting(Given::advice).contains(AdviceOnContacts.FIRST_VISIT_ALONE);
    }

    @Test
    void is_answered_without_a_record() {
        var check = new AdviceOnWhatIsMissing(Check.FIRST_VISIT_BY_ONE);
        VIEWS.tell(
                visit(),
                Told.of(person, new AdviceAnswered(check.code(), null, AdviceAnswered.FollowUp.DONE, null, null)));

        assertThat(missing(TOMOSHIBI)).doesNotContain(Check.FIRST_VISIT_BY_ONE);
        assertThat(seenBy(TOMOSHIBI).answered())
                .extracting(answered -> answered.given().advice())
                .contains(check);
    }
}
