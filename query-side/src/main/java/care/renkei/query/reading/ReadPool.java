package care.renkei.query.reading;

import care.renkei.query.connection.Pool;
import care.renkei.query.connection.SignIn;
import com.zaxxer.hikari.HikariDataSource;

/** Opens the pool that reads views. */
public final class ReadPool {

    private ReadPool() {}

    public static Snapshot open(String url, SignIn role) {
        HikariDataSource pool = Pool.open("views", url, role);
        pool.addDataSourceProperty("options", "-c default_transaction_isolation=repeatable\\ read");
        return new Snapshot(pool);
    }
}
