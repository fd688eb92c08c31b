package care.renkei.query.web.signin;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sessions' own small pool; no bean of type {@code DataSource}, so that no view ever picks it up. */
final class SessionDatabase implements AutoCloseable {

    private final HikariDataSource pool;

    SessionDatabase(SessionSettings settings) {
        SessionSettings.Owner owner = settings.owner();
        if (owner != null) {
            Flyway.configure()
                    .dataSource(settings.url(), owner.username(), password(owner.password(), owner.passwordFile()))
                    .locations("classpath:db/migration/sessions")
                    .schemas("sessions")
                    .load()
                    .migrate();
        }
        var config = new HikariConfig();
        config.setPoolName("sessions");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(password(settings.password(), settings.passwordFile()));
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        pool = new HikariDataSource(config);
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

    private static String password(@Nullable String given, @Nullable Path file) {
        if (given != null) {
            return given;
        }
        if (file == null) {
            throw new IllegalStateException("the sessions database needs a password or a password file");
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the password of the sessions database cannot be read", e);
        }
    }
}
