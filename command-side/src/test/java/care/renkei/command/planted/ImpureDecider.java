package care.renkei.command.planted;

import care.renkei.command.team.TeamRefusal;
import java.time.Instant;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the clock, the database, the framework and another capability. */
final class ImpureDecider {

    Instant now() {
        return Instant.now();
    }

    TeamRefusal refusal() {
        return new TeamRefusal.NotOfTheTeam();
    }

    CommandBus bus() {
        return SimpleCommandBus.builder().build();
    }

    JdbcTemplate database() {
        return new JdbcTemplate();
    }
}
