package care.renkei.command.handover;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Shell;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverAggregateTest {

    private final Shell<HandoverAggregate> shell = new Shell<>(HandoverAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(HandoverPrepared.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(HandoverOffered.class), HandoverRefusal.HandoverNotPrepared.class);
    }

    @Test
    void remembers_that_it_was_taken_back() {
        shell.given(a(HandoverPrepared.class), a(HandoverOffered.class), a(HandoverWithdrawn.class))
                .refuses(a(HandoverWithdrawn.class), HandoverRefusal.HandoverTakenBack.class);
    }

    @Test
    void remembers_who_was_asked() {
        shell.given(a(HandoverPrepared.class), a(HandoverOffered.class))
                .stores(a(HandoverAccepted.class)
                        .with("issues", List.of(thing("issue", 1), thing("issue", 2)))
                        .by(HAMABE));
    }
}
