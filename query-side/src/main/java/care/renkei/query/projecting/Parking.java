package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The messages of those who wait, in the order of their arrival. */
final class Parking {

    /** One waiting message. */
    @SuppressWarnings("ArrayRecordComponent") // carried from the table to the view, never compared
    record Waiting(long arrival, int partition, Instant knownAt, byte[] bytes) {}

    private Parking() {}

    static Set<String> keys(Connection connection) throws SQLException {
        return keys(connection, "select partition_key from parked");
    }

    static Set<String> keysToTryAgain(Connection connection) throws SQLException {
        return keys(connection, "select partition_key from parked where retry");
    }

    private static Set<String> keys(Connection connection, String sql) throws SQLException {
        var keys = new HashSet<String>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                keys.add(row.getString(1));
            }
        }
        return keys;
    }

    /** A newer version of this program may know what the last one did not. */
    static void tryUnknownTypesAgain(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update parked set retry = true where reason = 'UNKNOWN_TYPE'")) {
            update.executeUpdate();
        }
    }

    static void open(Connection connection, String key, int partition, ParkingReason reason) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into parked (partition_key, partition, reason) values (?, ?, ?)
                on conflict (partition_key) do update set reason = excluded.reason, retry = false""")) {
            insert.setString(1, key);
            insert.setInt(2, partition);
            insert.setString(3, reason.name());
            insert.executeUpdate();
        }
    }

    static void park(Connection connection, String key, int partition, Instant knownAt, byte[] bytes)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into parked_message (partition_key, partition, known_at, message) values (?, ?, ?, ?)""")) {
            insert.setString(1, key);
            insert.setInt(2, partition);
            insert.setTimestamp(3, Timestamp.from(knownAt));
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }

    static List<Waiting> waiting(Connection connection, String key, int atMost) throws SQLException {
        var waiting = new ArrayList<Waiting>();
        try (PreparedStatement select = connection.prepareStatement("""
                select arrival, partition, known_at, message from parked_message
                where partition_key = ? order by arrival limit ?""")) {
            select.setString(1, key);
            select.setInt(2, atMost);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waiting.add(new Waiting(
                            row.getLong(1),
                            row.getInt(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getBytes(4)));
                }
            }
        }
        return waiting;
    }

    static void takenIn(Connection connection, String key, long upToArrival) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from parked_message where partition_key = ? and arrival <= ?")) {
            delete.setString(1, key);
            delete.setLong(2, upToArrival);
            delete.executeUpdate();
        }
    }

    static void close(Connection connection, String key) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from parked where partition_key = ?")) {
            delete.setString(1, key);
            delete.executeUpdate();
        }
    }
}
