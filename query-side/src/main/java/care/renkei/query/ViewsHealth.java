package care.renkei.query;

import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the views answer. */
@Component("views")
final class ViewsHealth implements HealthIndicator {

    private static final Question<Boolean> ANSWERS = new Question<>() {
        @Override
        public String sql() {
            return "select true";
        }

        @Override
        public void bind(Parameters parameters) {
            // asks nothing of anybody
        }

        @Override
        public Boolean answer(ResultSet rows) throws SQLException {
            return rows.next();
        }
    };

    private final Snapshot views;

    ViewsHealth(Snapshot views) {
        this.views = views;
    }

    @Override
    public Health health() {
        try {
            views.ask(ANSWERS);
            return Health.up().build();
        } catch (SQLException e) {
            return Health.down().build();
        }
    }
}
