package care.renkei.command.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.benefit.BenefitRequested;
import java.time.Instant;
import java.util.List;

class AnyApplicationTest extends AnyHistory<Application> {

    AnyApplicationTest() {
        super(new BenefitDecider(), BenefitEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(BenefitRequested.class));
    }

    @Override
    protected void holdsOf(Application state, Instant now) {
        assertThat(state).isNotInstanceOf(Application.NotMade.class);
    }
}
