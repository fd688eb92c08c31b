package care.renkei.command.handover;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverPrepared;
import java.time.Instant;
import java.util.List;

class AnyHandoverTest extends AnyHistory<Handover> {

    AnyHandoverTest() {
        super(new HandoverDecider(), HandoverEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(HandoverPrepared.class));
    }

    @Override
    protected void holdsOf(Handover state, Instant now) {
        Issues issues = state.ledger();
        assertThat(state.responsible()).as("somebody carries it").isNotNull();
        assertThat(issues.open()).containsAll(issues.accepted()).containsAll(issues.declined());
        if (state instanceof Handover.TakenOver) {
            assertThat(issues.unanswered()).isEmpty();
        }
        if (state instanceof Handover.Withdrawn) {
            assertThat(issues.accepted()).isEmpty();
            assertThat(issues.declined()).isEmpty();
        }
    }
}
