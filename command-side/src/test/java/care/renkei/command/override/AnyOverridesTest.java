package care.renkei.command.override;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEvent;
import java.time.Instant;
import java.util.List;

class AnyOverridesTest extends AnyHistory<Overrides> {

    AnyOverridesTest() {
        super(new OverrideDecider(), OverrideEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(LifeSafetyOverrideInvoked.class));
    }

    @Override
    protected void holdsOf(Overrides overrides, Instant now) {
        overrides.byId().values().forEach(override -> {
            Instant latest = override.invocation().begins().plus(LifeSafetyOverride.LONGEST);
            assertThat(override.term().until()).isBeforeOrEqualTo(latest);
            assertThat(override.openAt(latest)).isFalse();
            assertThat(override.invocation().practitioner()).isNotNull();
        });
    }
}
