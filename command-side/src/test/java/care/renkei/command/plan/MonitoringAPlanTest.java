package care.renkei.command.plan;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.MonitoringReported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonitoringAPlanTest {

    private static final Sent REPORT = a(MonitoringReported.class);

    @Test
    void says_nothing_more_where_all_were_met_heard_and_visited() {
        Plans.agreed().when(REPORT).advised();
    }

    @Test
    void meets_the_person_and_visits_and_hears_the_providers() {
        Plans.agreed()
                .when(REPORT.with("personMet", false)
                        .with("visited", List.of(KODAMA))
                        .with("heardFrom", List.of(SCHOOL)))
                .advised("MON-02", "MON-06", "SVC-01");
    }

    @Test
    void asks_for_goals_to_be_gone_through_once_in_each_period() {
        Plans.agreed().given(a(GoalSet.class)).when(REPORT).advised();
        Plans.agreed().given(a(GoalSet.class), REPORT).when(REPORT).advised("MON-07");
        Plans.agreed()
                .given(a(GoalSet.class), REPORT, a(GoalReviewedWithPerson.class))
                .when(REPORT)
                .advised();
    }

    @Test
    void does_not_let_a_goal_that_was_reached_lie() {
        Plans.agreed()
                .when(REPORT.with(
                        "items",
                        List.of(Map.of(
                                "item", 1,
                                "achievement", "REACHED",
                                "kindChanges", false,
                                "amountChanges", false,
                                "scheduleChanges", false))))
                .advised("SVC-12");
    }

    @Test
    void is_about_a_version_and_rows_that_are_there() {
        Plans.agreed().when(REPORT.with("version", 9)).refused(PlanRefusal.PlanVersionUnknown.class);
        Plans.agreed().when(Rows.changed(REPORT, 0, "item", 9)).refused(PlanRefusal.RowNotInThePlan.class);
    }

    @Test
    void is_the_work_of_who_keeps_the_plan() {
        Plans.agreed().when(REPORT.by(KODAMA)).refused(PlanRefusal.NotThePlansKeeper.class);
    }

    @Test
    void is_of_plans_for_the_whole_life() {
        Plans.individual().when(Plans.byKodama(MonitoringReported.class)).refused(PlanRefusal.PlanOfAnotherKind.class);
    }
}
