package care.renkei.query.web.signin;

import care.renkei.query.connection.Pool;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SessionSettings;
import care.renkei.query.connection.SignIn;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions' own small pool; no bean of type {@code DataSource}, so that no view ever picks it up. */
final class SessionDatabase implements AutoCloseable {

    static final String SCHEMA = "sessions";

    private final HikariDataSource pool;

    SessionDatabase(SessionSettings settings) {
        SignIn owner = settings.owner();
        if (owner != null) {
            Schemas.migrate(settings.url(), owner, SCHEMA, "classpath:db/migration/sessions");
        }
        pool = Pool.open("sessions", settings.url(), settings.session());
    }

    JdbcTemplate statements() {
        return new JdbcTemplate(pool);
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @Override
    public void close() {
        pool.close();
    }
}
