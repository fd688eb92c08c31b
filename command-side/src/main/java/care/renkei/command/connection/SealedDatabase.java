package care.renkei.command.connection;

import com.zaxxer.hikari.HikariDataSource;

/** The pool to sealed matters; no bean of type {@code DataSource}, so that nothing else ever picks it up. */
public record SealedDatabase(HikariDataSource pool) implements AutoCloseable {
    @Override
    public void close() {
        pool.close();
    }
}
