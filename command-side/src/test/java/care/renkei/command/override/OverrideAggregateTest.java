package care.renkei.command.override;

import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Shell;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import org.junit.jupiter.api.Test;

class OverrideAggregateTest {

    private final Shell<OverrideAggregate> shell = new Shell<>(OverrideAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(LifeSafetyOverrideInvoked.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(OverrideEnded.class), OverrideRefusal.OverrideUnknown.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(LifeSafetyOverrideInvoked.class)).stores(a(OverrideEnded.class));
    }
}
