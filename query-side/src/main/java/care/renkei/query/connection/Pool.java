package care.renkei.query.connection;

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
    public static HikariDataSource open(String name, String url, SignIn role) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(role.username());
        config.setPassword(role.secret());
        config.setMaximumPoolSize(role.connections());
        if (role.connections() > KEPT_OPEN) {
            config.setMinimumIdle(KEPT_OPEN);
            config.setIdleTimeout(LET_GO_AFTER.toMillis());
        }
        config.setConnectionTimeout(role.connectWithin().toMillis());
        config.setValidationTimeout(Math.max(250, role.connectWithin().toMillis() / 2));
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty(
                "connectTimeout", Math.max(1, role.connectWithin().toSeconds()));
        config.addDataSourceProperty(
                "socketTimeout", Math.max(1, role.answerWithin().toSeconds()));
        // The server's detail of an error quotes rows.
        config.addDataSourceProperty("logServerErrorDetail", false);
        config.addDataSourceProperty("tcpKeepAlive", true);
        // Every statement of ours is asked again and again: let the server keep its plan from the second time on.
        config.addDataSourceProperty("prepareThreshold", 2);
        return new HikariDataSource(config);
    }
}
