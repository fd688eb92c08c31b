package care.renkei.query.feeding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The lock that lets one node alone send: it lives as long as the session of the connection.
 *
 * @param number any; the same on every node
 */
record OfficeLock(Connection connection, long number) {

    /** A holder that is cut off or stands still loses its session, and with it the lock. */
    private static final String SILENT_AT_MOST = "15s";

    static OfficeLock on(Connection connection, long number) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement set = connection.createStatement()) {
            set.execute("set idle_session_timeout = '" + SILENT_AT_MOST + "'");
        }
        return new OfficeLock(connection, number);
    }

    boolean tryToHold() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, number);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
