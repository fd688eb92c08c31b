package care.renkei.command.sharing;

import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.Shell;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.events.stored.StoredEvent;
import org.junit.jupiter.api.Test;

class SharingAggregateTest {

    private final Shell<SharingAggregate> shell = new Shell<>(SharingAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(ConsentExplained.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(ConsentGiven.class), SharingRefusal.NotExplained.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(ConsentExplained.class)).stores(a(ConsentGiven.class));
    }

    @Test
    void stores_what_follows_behind_what_was_sent() {
        var stored =
                shell.given(a(ConsentExplained.class), a(ConsentGiven.class)).storedFor(a(ConsentWithdrawn.class));

        assertThat(stored).hasSize(2);
        StoredEvent sent = stored.getFirst();
        StoredEvent notice = stored.getLast();
        assertThat(notice.content()).isInstanceOf(WithdrawalNotified.class);
        assertThat(notice.ordinal()).isEqualTo(1);
        assertThat(notice.sourceEventId()).isEqualTo(sent.sourceEventId());
        assertThat(notice.envelope().basedOn()).containsExactly(sent.id());
        assertThat(notice.practitioner()).isNull();
        assertThat(notice.parts()).allMatch(part -> part.sealed() == null);
    }
}
