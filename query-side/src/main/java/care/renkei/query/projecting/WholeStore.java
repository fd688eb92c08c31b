package care.renkei.query.projecting;

import care.renkei.events.Position;
import care.renkei.events.Topics;
import care.renkei.events.stored.WireEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The store's own table, in the order in which the relay lets events out, and never beyond its horizon: where the topic
 * does not reach back. Offsets are counted here.
 */
final class WholeStore implements Source {

    private static final int AT_ONCE = 2_000;

    /** A stretch of the store within which transaction ids rise. */
    private record Epoch(long number, long firstIndex, long lastIndex) {}

    private final Connections store;
    private final List<Epoch> epochs;
    private final long[] offsets = new long[Topics.EVENT_PARTITIONS];
    private int epoch;
    private Position read = Position.START;
    private @Nullable Connection connection;

    /** Opens a connection to the store that may read events and epochs. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    WholeStore(Connections store) throws SQLException {
        this.store = store;
        epochs = epochs(connection());
    }

    private static List<Epoch> epochs(Connection connection) throws SQLException {
        var epochs = new ArrayList<Epoch>();
        try (PreparedStatement select = connection.prepareStatement("""
                        select epoch, first_index,
                               coalesce(lead(first_index) over (order by epoch), 9223372036854775807)
                        from store.epoch order by epoch""");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                epochs.add(new Epoch(row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        }
        return epochs;
    }

    /** A session that was idle while rows were written may have been ended; every question stands alone. */
    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || !open.isValid(1)) {
            open = store.open();
            connection = open;
        }
        return open;
    }

    @Override
    public long expected() throws SQLException {
        try (PreparedStatement count = connection().prepareStatement("select max(global_index) from store.event");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public List<Unread> next() throws SQLException {
        while (epoch < epochs.size()) {
            List<Unread> page = page(epochs.get(epoch));
            if (!page.isEmpty()) {
                return page;
            }
            epoch++;
            read = Position.START;
        }
        return List.of();
    }

    private List<Unread> page(Epoch of) throws SQLException {
        try (PreparedStatement select = connection().prepareStatement("""
                select e.global_index, e.txid::text::bigint, e.recorded_at, e.stream_id, e.sequence, e.partition_key,
                       e.payload
                from store.event e
                where (e.txid, e.global_index) > (?::text::xid8, ?) and e.global_index > ? and e.global_index <= ?
                  and (e.txid < pg_snapshot_xmin(pg_current_snapshot()) or ?)
                order by e.txid, e.global_index limit ?""")) {
            select.setString(1, Long.toString(read.txid()));
            select.setLong(2, read.index());
            select.setLong(3, of.firstIndex());
            select.setLong(4, of.lastIndex());
            select.setBoolean(5, of.lastIndex() != Long.MAX_VALUE);
            select.setInt(6, AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                var page = new ArrayList<Unread>();
                while (row.next()) {
                    page.add(message(row, of));
                }
                return page;
            }
        }
    }

    private Unread message(ResultSet row, Epoch of) throws SQLException {
        read = new Position(of.number(), row.getLong(2), row.getLong(1));
        String key = row.getString(6);
        int partition = Partitions.of(key);
        byte[] wire = WireEvent.frame(
                row.getBytes(7),
                row.getString(4),
                row.getLong(5),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                read);
        return new Unread(partition, offsets[partition]++, key, wire, false);
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // It only read.
        }
    }
}
