package care.renkei.query.alerting;

import care.renkei.query.connection.Pool;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SessionSettings;
import care.renkei.query.connection.SignIn;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** Wishes and outbox, beside the sessions; no bean of type {@code DataSource}, so that no view ever picks it up. */
public final class AlertingDatabase implements AutoCloseable {

    static final String SCHEMA = "alerting";

    private final HikariDataSource pool;

    public AlertingDatabase(SessionSettings settings) {
        SignIn owner = settings.owner();
        if (owner != null) {
            Schemas.migrate(settings.url(), owner, SCHEMA, "classpath:db/migration/alerting");
        }
        SignIn session = settings.session();
        pool = Pool.open(
                "alerting",
                settings.url(),
                new SignIn(
                        session.username(),
                        session.password(),
                        session.passwordFile(),
                        3,
                        session.connectWithin(),
                        session.answerWithin()));
    }

    /** Each statement by itself: nothing is held open while a mail server thinks. */
    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void close() {
        pool.close();
    }
}
