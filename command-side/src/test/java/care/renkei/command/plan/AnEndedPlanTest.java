package care.renkei.command.plan;

import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanRevised;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnEndedPlanTest {

    private static final Sent ENDED = a(PlanEnded.class).with("on", "2026-06-21");

    @Test
    void is_not_monitored_after_its_last_day() {
        Plans.agreed()
                .given(ENDED)
                .when(a(MonitoringReported.class).after(Duration.ofDays(3)))
                .refused(PlanRefusal.PlanIsOver.class);
    }

    @Test
    void may_still_be_told_of_what_was_before() {
        Plans.agreed().given(ENDED).when(a(MonitoringReported.class)).accepted();
    }

    @Test
    void is_not_changed_any_more() {
        Plans.agreed().given(ENDED).when(a(PlanRevised.class)).refused(PlanRefusal.PlanIsOver.class);
        Plans.agreed().given(ENDED).when(a(GoalSet.class)).refused(PlanRefusal.PlanIsOver.class);
        Plans.agreed().given(ENDED).when(ENDED).refused(PlanRefusal.PlanIsOver.class);
    }

    @Test
    void may_still_be_read_and_learnt_from() {
        Plans.agreed().given(ENDED).when(a(DocumentRead.class)).accepted();
        Plans.agreed().given(ENDED).when(a(PlanReviewed.class)).accepted();
    }

    @Test
    void gives_way_to_another_of_the_file() {
        Plans.agreed().when(ENDED.with("replacedBy", thing("plan", 1))).refused(PlanRefusal.PlanReplacedByItself.class);
        Plans.agreed().when(ENDED.with("replacedBy", thing("plan", 2))).refused(PlanRefusal.PlanOutsideTheFile.class);
        Plans.agreed().when(ENDED.with("replacedBy", thing("plan", 9))).accepted();
    }
}
