package care.renkei.command.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Opens connection pools, all alike. */
public final class Pool {

    /** A node has a pool for each database that it reaches; the server's connections are shared by all nodes. */
    private static final int KEPT_OPEN = 4;

    private static final Duration LET_GO_AFTER = Duration.ofMinutes(1);

    private Pool() {}

    /** A pool that is filled on demand, so that a start does not fail because a database is late, and emptied again. */
    public static HikariDataSource open(String name, DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.secret());
        config.setMaximumPoolSize(settings.connections());
        if (settings.connections() > KEPT_OPEN) {
            config.setMinimumIdle(KEPT_OPEN);
            config.setIdleTimeout(LET_GO_AFTER.toMillis());
        }
        config.setConnectionTimeout(settings.connectWithin().toMillis());
        config.setValidationTimeout(Math.max(250, settings.connectWithin().toMillis() / 2));
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty(
                "connectTimeout", Math.max(1, settings.connectWithin().toSeconds()));
        config.addDataSourceProperty(
                "socketTimeout", Math.max(1, settings.answerWithin().toSeconds()));
        config.addDataSourceProperty("tcpKeepAlive", true);
        // The server's details quote rows; they must not end up in a log.
        config.addDataSourceProperty("logServerErrorDetail", false);
        // A handful of statements, each asked again and again by key: planned once per connection, for all values.
        config.addDataSourceProperty("prepareThreshold", 1);
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        return new HikariDataSource(config);
    }
}
