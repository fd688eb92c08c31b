package care.renkei.command.team;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.events.team.TeamEvent;
import java.time.Instant;
import java.util.Set;

class AnyTeamTest extends AnyHistory<Team> {

    AnyTeamTest() {
        super(new TeamDecider(), TeamEvent.class);
    }

    @Override
    protected void holdsOf(Team state, Instant now) {
        assertThat(state.roles().values()).as("who joined has a role").noneMatch(Set::isEmpty);
    }
}
