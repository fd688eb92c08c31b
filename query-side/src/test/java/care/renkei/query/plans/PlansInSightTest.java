package care.renkei.query.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.timeline.ChosenRecords;
import care.renkei.query.visibility.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlansInSightTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.CHILD_DAY_PROVIDER);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final ThingId CONSENT = new ThingId("consent-bbbbbbbbbbbbbbbbbbbbbbbbbb");

    private final Plans plans = new Plans(new ChosenRecords(VIEWS.reads, VIEWS.views, VIEWS.ring));
    private final DataSubjectId person = EventLog.person();
    private final Told wish = told("assessment.wish-recorded");
    private final Told draft = told("plan.plan-drafted");
    private final Told revised = told("plan.plan-revised");
    private final Told report = told("plan.monitoring-reported");

    /** An example, told of this test's person. */
    private Told told(String type) {
        Told example = ExamplePlans.told(type, 0);
        return Told.of(person, example.content()).by(example.source().text());
    }

    @BeforeEach
    void a_plan_of_two_versions() {
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("kodama"),
                wish,
                draft,
                revised,
                told("plan.individual-plan-drafted"),
                report);
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private PersonPlans of(Caller caller) {
        return plans.of(new Plans.Request(person, caller, Purpose.CARE_COORDINATION, null, null));
    }

    private Told consent(Category... categories) {
        return Told.of(
                person,
                new ConsentGiven(
                        CONSENT,
                        new ThingId("explanation-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                        Recipients.agencies(new AgencyId("kodama")),
                        Scope.of(categories),
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
    void are_whole_for_whoever_drew_them_and_leave_an_entry_that_names_them() {
        PersonPlans all = of(TOMOSHIBI);

        assertThat(all.plans()).hasSize(1);
        assertThat(all.plans().getFirst().versions()).hasSize(2);
        assertThat(VIEWS.database.rows("select count(*) from audit.look where person = '" + person.text()
                        + "' and asked = 'plans' and '" + report.id() + "' = any (records)"))
                .containsExactly("1");
    }

    @Test
    void show_a_provider_its_own_alone_and_say_nothing_of_the_rest() {
        PersonPlans own = of(KODAMA);

        assertThat(own.plans()).hasSize(1);
        assertThat(own.plans().getFirst().service()).isNotNull();
        String answer = EventJson.MAPPER.writeValueAsString(own);
        assertThat(answer)
                .doesNotContain(
                        draft.id().toString(),
                        revised.id().toString(),
                        report.id().toString())
                .doesNotContain("hidden");
    }

    @Test
    void open_with_a_consent_and_close_with_its_withdrawal() {
        VIEWS.tell(consent(Category.PLAN));

        Plan whole = of(KODAMA).plans().getFirst();
        assertThat(whole.versions()).hasSize(2);
        // The report is of the service, too, and no consent covers that.
        assertThat(whole.versions().getLast().monitored()).isEmpty();

        VIEWS.tell(Told.of(
                person,
                new ConsentWithdrawn(
                        List.of(CONSENT), List.of(new Grantor(person, GrantorCapacity.SELF)), null, null)));

        assertThat(of(KODAMA).plans()).extracting(Plan::kind).containsOnlyNulls();
    }

    @Test
    void stand_without_a_version_that_was_taken_back_and_with_what_was_put_right() {
        VIEWS.tell(
                Told.of(
                        person,
                        new RecordCorrected(
                                report.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("二回ではなく三回。"), null)),
                Told.of(
                        person,
                        new RecordRetracted(
                                revised.id(), RecordRetracted.RetractionReason.WRONG_PERSON, Words.of("別の人"))));

        PlanVersion second = of(TOMOSHIBI).plans().getFirst().versions().getLast();

        assertThat(second.drawn()).isNull();
        assertThat(second.monitored().getFirst().report().corrected())
                .extracting(corrected -> corrected.what().text())
                .containsExactly("二回ではなく三回。");
    }

    @Test
    void hold_the_words_that_they_rest_on() {
        Told goal = told("plan.goal-set");
        Told named = told("assessment.wish-recorded");
        VIEWS.tell(named, withSource(goal, named));

        Rung rung = of(TOMOSHIBI).plans().getFirst().ladder().getFirst();

        assertThat(Objects.requireNonNull(rung.words()).record()).isEqualTo(named.id());
        assertThat(of(TOMOSHIBI).grounds())
                .extracting(ground -> ground.record())
                .containsExactly(named.id())
                .doesNotContain(wish.id());
    }

    private Told withSource(Told goal, Told source) {
        var set = (GoalSet) goal.content();
        return Told.of(
                person,
                new GoalSet(
                        set.plan(),
                        set.goal(),
                        set.owner(),
                        set.horizon(),
                        set.domain(),
                        source.id(),
                        set.towards(),
                        set.items(),
                        set.due(),
                        set.measurable(),
                        set.supports(),
                        set.want(),
                        set.means(),
                        set.measure(),
                        set.goalRead()));
    }

    @Test
    void are_nobodys_who_does_not_know_the_person() {
        assertThatThrownBy(() -> of(STRANGER)).isInstanceOf(PersonNotAvailable.class);
    }
}
