package care.renkei.command.relay;

import care.renkei.events.Position;
import care.renkei.events.stored.WireEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the end of the store, as far as it may leave.
 *
 * @param batch how many events at most, at a time
 */
record TailReading(Connection connection, int batch) {

    private static final String AFTER = """
            with now as materialized (
              select statement_timestamp() as at,
                     pg_snapshot_xmin(pg_current_snapshot()) as oldest,
                     pg_snapshot_xmax(pg_current_snapshot()) as next)
            select now.at, now.oldest::text::bigint, now.next::text::bigint,
                   e.global_index, e.txid::text::bigint, e.recorded_at, e.stream_id, e.sequence,
                   e.partition_key, e.payload,
                   e.sequence > 0 and not exists (
                     select 1 from store.event before
                     where before.stream_id = e.stream_id and before.sequence = e.sequence - 1
                       and (before.txid, before.global_index) < (e.txid, e.global_index)) as gap
            from now left join lateral (
              select * from store.event ev
              where (ev.txid, ev.global_index) > (?::text::xid8, ?)
                and ev.global_index > ? and ev.global_index <= ?
                and (ev.txid < now.oldest or ?)
              order by ev.txid, ev.global_index
              limit ?) e on true
            order by e.txid, e.global_index""";

    /** The events after the token that no running transaction can still overtake. */
    Tail after(Position sent, Epoch epoch) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(AFTER)) {
            read.setString(1, Long.toString(sent.txid()));
            read.setLong(2, sent.index());
            read.setLong(3, epoch.firstIndex());
            read.setLong(4, epoch.lastIndex());
            read.setBoolean(5, !epoch.newest());
            read.setInt(6, batch);
            try (ResultSet rows = read.executeQuery()) {
                return tail(rows, epoch);
            }
        }
    }

    private Tail tail(ResultSet rows, Epoch epoch) throws SQLException {
        List<Tail.Outgoing> events = new ArrayList<>();
        rows.next();
        Instant at = instant(rows, 1);
        long oldest = rows.getLong(2);
        long next = rows.getLong(3);
        byte @Nullable [] payload = rows.getBytes(10);
        boolean gap = false;
        while (payload != null && !gap) {
            gap = rows.getBoolean(11);
            if (!gap) {
                events.add(outgoing(rows, payload, epoch.number()));
            }
            payload = rows.next() ? rows.getBytes(10) : null;
        }
        if (gap && events.isEmpty()) {
            throw new SequenceGap();
        }
        return new Tail(events, gap || events.size() == batch, oldest, next, at);
    }

    private static Tail.Outgoing outgoing(ResultSet row, byte[] payload, long epoch) throws SQLException {
        Position position = new Position(epoch, row.getLong(5), row.getLong(4));
        byte[] wire = WireEvent.frame(payload, row.getString(7), row.getLong(8), instant(row, 6), position);
        return new Tail.Outgoing(row.getString(9), wire, position);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
