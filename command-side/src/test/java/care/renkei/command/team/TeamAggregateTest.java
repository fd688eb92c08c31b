package care.renkei.command.team;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Shell;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import org.junit.jupiter.api.Test;

class TeamAggregateTest {

    private final Shell<TeamAggregate> shell = new Shell<>(TeamAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(AgencyInvited.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(CareTeamMemberJoined.class).by(HAMABE), CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(AgencyInvited.class)).stores(a(CareTeamMemberJoined.class).by(HAMABE));
    }
}
