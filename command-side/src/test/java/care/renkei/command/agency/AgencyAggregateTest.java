package care.renkei.command.agency;

import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Shell;
import care.renkei.events.Content;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.ServiceProfilePublished;
import org.junit.jupiter.api.Test;

class AgencyAggregateTest {

    private final Shell<AgencyAggregate> shell = new Shell<>(AgencyAggregate.class);

    private static Sent own(Class<? extends Content> type) {
        return a(type).by(TOMOSHIBI, null).ofTheFileOf(TOMOSHIBI.subject()).about(TOMOSHIBI.subject());
    }

    @Test
    void opens_a_stream() {
        shell.stores(own(AgencyRegistered.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(own(ServiceProfilePublished.class), CommonRefusal.AgencyNotRegistered.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(own(AgencyRegistered.class)).stores(own(ServiceProfilePublished.class));
    }
}
