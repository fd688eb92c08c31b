package care.renkei.query.projecting;

import care.renkei.events.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads and moves a view's progress. */
final class ProgressTable {

    private ProgressTable() {}

    /** Which table it is; another one, once a rebuilt view has taken its place. */
    static long identity(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 'progress'::regclass::oid::bigint");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static Map<Integer, Progress> load(Connection connection) throws SQLException {
        var all = new HashMap<Integer, Progress>();
        try (PreparedStatement select = connection.prepareStatement("""
                        select partition, topic_id, next_offset, epoch, txid, global_index, known_at,
                               horizon_epoch, horizon_txid, horizon_index, horizon_time
                        from progress""");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.put(row.getInt(1), progress(row));
            }
        }
        return all;
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getInt(1),
                row.getString(2),
                row.getLong(3),
                new Position(row.getLong(4), row.getLong(5), row.getLong(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                new Position(row.getLong(8), row.getLong(9), row.getLong(10)),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }

    /**
     * Moves progress from where this worker believes it is. Another worker that moved it first (a rebalance it has
     * heard of earlier) makes this fail, and so does a rebuilt view that took this one's place, wherever it is.
     *
     * @param table the one that was read
     * @throws ProgressMoved if any of the partitions stands elsewhere
     */
    static void move(Connection connection, long table, Collection<Progress> from, Map<Integer, Progress> to)
            throws SQLException {
        List<Progress> expected = new ArrayList<>(from);
        int n = expected.size();
        Object[][] columns = new Object[13][n];
        for (int i = 0; i < n; i++) {
            Progress old = expected.get(i);
            Progress now = to.getOrDefault(old.partition(), old);
            Object[] values = {
                old.partition(),
                old.topicId(),
                old.nextOffset(),
                now.topicId(),
                now.nextOffset(),
                now.last().epoch(),
                now.last().txid(),
                now.last().index(),
                at(now.knownAt()),
                now.horizon().epoch(),
                now.horizon().txid(),
                now.horizon().index(),
                at(now.horizonTime())
            };
            for (int c = 0; c < values.length; c++) {
                columns[c][i] = values[c];
            }
        }
        String[] types = {
            "int4",
            "text",
            "int8",
            "text",
            "int8",
            "int8",
            "int8",
            "int8",
            "timestamptz",
            "int8",
            "int8",
            "int8",
            "timestamptz"
        };
        try (PreparedStatement update = connection.prepareStatement("""
                update progress p
                set topic_id = n.topic_id, next_offset = n.next_offset, epoch = n.epoch, txid = n.txid,
                    global_index = n.global_index, known_at = n.known_at, horizon_epoch = n.horizon_epoch,
                    horizon_txid = n.horizon_txid, horizon_index = n.horizon_index, horizon_time = n.horizon_time
                from unnest(?::int[], ?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[],
                            ?::bigint[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::bigint[], ?::timestamptz[])
                     as n (partition, old_topic_id, old_offset, topic_id, next_offset, epoch, txid, global_index,
                           known_at, horizon_epoch, horizon_txid, horizon_index, horizon_time)
                where p.partition = n.partition and p.topic_id = n.old_topic_id and p.next_offset = n.old_offset
                    and p.tableoid::bigint = ?""")) {
            for (int c = 0; c < types.length; c++) {
                update.setArray(c + 1, connection.createArrayOf(types[c], columns[c]));
            }
            update.setLong(types.length + 1, table);
            if (update.executeUpdate() != n) {
                throw new ProgressMoved();
            }
        }
    }

    /**
     * The same where nothing but time has passed, which a heartbeat says of all partitions in the same words: three
     * columns instead of thirteen, in one round trip. That time has passed need not survive a crash of the server.
     *
     * @param to as {@link Progress#heardTogether} has found them
     * @throws ProgressMoved as {@link #move}
     */
    static void hear(Connection connection, long table, Collection<Progress> from, Map<Integer, Progress> to)
            throws SQLException {
        Progress any = to.values().iterator().next();
        try (PreparedStatement update = connection.prepareStatement("""
                set local synchronous_commit = off;
                update progress p
                set next_offset = n.next_offset, horizon_epoch = ?, horizon_txid = ?, horizon_index = ?, horizon_time = ?
                from unnest(?::int[], ?::bigint[], ?::bigint[]) as n (partition, old_offset, next_offset)
                where p.partition = n.partition and p.topic_id = ? and p.next_offset = n.old_offset
                    and p.tableoid::bigint = ?""")) {
            update.setLong(1, any.horizon().epoch());
            update.setLong(2, any.horizon().txid());
            update.setLong(3, any.horizon().index());
            update.setObject(4, at(any.horizonTime()));
            update.setArray(5, connection.createArrayOf("int4", each(from, Progress::partition)));
            update.setArray(6, connection.createArrayOf("int8", each(from, Progress::nextOffset)));
            update.setArray(
                    7,
                    connection.createArrayOf(
                            "int8",
                            each(
                                    from,
                                    old -> to.getOrDefault(old.partition(), old).nextOffset())));
            update.setString(8, any.topicId());
            update.setLong(9, table);
            update.execute();
            if (update.getMoreResults() || update.getUpdateCount() != from.size()) {
                throw new ProgressMoved();
            }
        }
    }

    private static Object[] each(Collection<Progress> all, Function<Progress, Object> column) {
        return all.stream().map(column).toArray();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
