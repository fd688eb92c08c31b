package care.renkei.command.plan;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanWrittenTogether;
import java.time.Instant;
import java.util.List;

class AnyPlanTest extends AnyHistory<Plan> {

    AnyPlanTest() {
        super(new PlanDecider(), PlanEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(PlanDrafted.class), Sent.a(PlanWrittenTogether.class), Sent.a(PlanConsented.class));
    }

    @Override
    protected void holdsOf(Plan state, Instant now) {
        assertThat(PlanPolicy.lived(state)).isInstanceOfSatisfying(Plan.Lived.class, lived -> {
            for (int i = 0; i < lived.versions().size(); i++) {
                Version version = lived.versions().get(i);
                assertThat(version.number()).isEqualTo(i + 1);
                assertThat(version.agreed() && !version.shown()).isFalse();
            }
        });
    }
}
