package care.renkei.command.agency;

import static care.renkei.command.testing.People.TOMOSHIBI;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.People;
import care.renkei.command.testing.Sent;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Shape;
import care.renkei.events.agency.AgencyEvent;
import care.renkei.events.agency.AgencyRegistered;
import java.time.Instant;
import java.util.List;

class AnyAgencyTest extends AnyHistory<AgencyState> {

    AnyAgencyTest() {
        super(new AgencyDecider(), AgencyEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(own(Sent.a(AgencyRegistered.class)));
    }

    @Override
    protected Sent adapted(Sent sent) {
        Sent own = own(sent);
        boolean ofTheAgency = EventCatalogue.standard().of(sent.type()).partFor(Shape.AGENCY) != null;
        return ofTheAgency ? own : own.about(People.firstOf(TOMOSHIBI));
    }

    private static Sent own(Sent sent) {
        return sent.by(TOMOSHIBI, null).ofTheFileOf(TOMOSHIBI.subject()).about(TOMOSHIBI.subject());
    }

    @Override
    protected void holdsOf(AgencyState state, Instant now) {
        assertThat(state).isInstanceOf(AgencyState.Registered.class);
    }
}
