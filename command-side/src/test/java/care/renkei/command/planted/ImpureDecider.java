package care.renkei.command.planted;

import care.renkei.command.team.TeamRefusal;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the clock, the database and another capability. */
final class ImpureDecider {

    Instant now() {
        return Instant.now();
    }

    TeamRefusal refusal() {
        return new TeamRefusal.NotOfTheTeam();
    }

    JdbcTemplate database() {
        return new JdbcTemplate();
    }
}
