package care.renkei.command.plan;

import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Shell;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanWrittenTogether;
import org.junit.jupiter.api.Test;

class PlanAggregateTest {

    private final Shell<PlanAggregate> shell = new Shell<>(PlanAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(PlanDrafted.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(PlanConsented.class), PlanRefusal.PlanNotDrafted.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(PlanDrafted.class), a(PlanWrittenTogether.class)).stores(a(PlanConsented.class));
    }

    @Test
    void refuses_what_is_over() {
        shell.given(a(PlanDrafted.class), a(PlanEnded.class)).refuses(a(GoalSet.class), PlanRefusal.PlanIsOver.class);
    }
}
