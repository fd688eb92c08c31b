package care.renkei.command.plan;

import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.PlanRevised;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisingAPlanTest {

    private static final Sent ANEW = a(PlanRevised.class).with("form", "DRAFT");

    @Test
    void counts_versions_in_their_order() {
        Plans.drafted().when(ANEW.with("version", 3)).refused(PlanRefusal.PlanVersionOutOfOrder.class);
        Plans.drafted().given(ANEW).when(ANEW).refused(PlanRefusal.PlanVersionOutOfOrder.class);
        Plans.drafted().given(ANEW).when(ANEW.with("version", 3)).accepted();
    }

    @Test
    void says_why() {
        Plans.drafted().when(ANEW.with("why", "　")).refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void is_done_with_the_person() {
        Plans.drafted().when(ANEW.with("withPerson", false)).advised("SVC-02");
    }

    @Test
    void has_the_sheet_of_its_kind() {
        Plans.drafted().when(ANEW.with("sheet", null)).refused(PlanRefusal.SheetOfAnotherKind.class);
        Plans.individual()
                .when(Plans.byKodama(PlanRevised.class).with("form", "DRAFT"))
                .refused(PlanRefusal.SheetOfAnotherKind.class);
    }

    @Test
    void looks_at_the_rows_again() {
        Plans.drafted().when(Rows.changed(ANEW, 0, "owner", null)).advised("PLN-00");
    }

    @Test
    void lets_the_old_version_keep_its_form() {
        Plan plan = Plans.drafted()
                .given(Rows.sheet(ANEW, "formVersion", "minatomachi-2027"))
                .state();

        assertThat(plan)
                .isInstanceOfSatisfying(
                        Plan.Lived.class,
                        lived -> assertThat(lived.versions())
                                .extracting(version -> version.written().text())
                                .containsExactly("minatomachi-2024", "minatomachi-2027"));
    }

    @Test
    void ends_goals_that_were_set() {
        Plans.drafted().when(ANEW.with("goalsEnded", List.of(thing("goal", 1)))).refused(PlanRefusal.GoalUnknown.class);
        Plans.drafted()
                .given(a(GoalSet.class))
                .when(ANEW.with("goalsEnded", List.of(thing("goal", 1))))
                .accepted();
    }
}
