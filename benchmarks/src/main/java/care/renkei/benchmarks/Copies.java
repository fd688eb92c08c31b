package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills the store with copies of the files that are in it, each with ids of its own, past the door: what views are built
 * from is of the same form as what the door stores, and nobody reads the copies.
 */
final class Copies {

    /** So many files grow side by side, as they do where many work. */
    private static final int SIDE_BY_SIDE = 50;

    private static final int AT_ONCE = 2_000;

    @SuppressWarnings("ArrayRecordComponent") // carried from one table to it again, never compared
    private record Original(
            Stencil event,
            Stencil stream,
            long sequence,
            String streamType,
            String eventType,
            Stencil person,
            String source,
            String ceId,
            int ordinal,
            @Nullable String practitioner,
            Instant occurredAt,
            byte @Nullable [] digest,
            Stencil payload,
            byte[] metadata) {}

    private record Copy(Original of, int number) {}

    private static final Rows<Copy> ROWS = new Rows<Copy>()
            .column("uuid", c -> UUID.fromString(c.of().event().copied(c.number())))
            .column("text", c -> c.of().stream().copied(c.number()))
            .column("int8", c -> c.of().sequence())
            .column("text", c -> c.of().streamType())
            .column("text", c -> c.of().eventType())
            .column("text", c -> c.of().person().copied(c.number()))
            .column("text", c -> c.of().source())
            .column("text", c -> c.of().ceId() + "/" + c.number())
            .column("int4", c -> c.of().ordinal())
            .column("text", c -> c.of().practitioner())
            .time(c -> c.of().occurredAt())
            .column("bytea", c -> c.of().digest())
            .column("bytea", c -> c.of().payload().copy(c.number()))
            .column("bytea", c -> c.of().metadata());

    private static final String INSERT = "insert into store.event (event_id, stream_id, sequence, stream_type,"
            + " event_type, person_id, partition_key, source, ce_id, ordinal, practitioner, occurred_at, digest,"
            + " payload, metadata) select n.event_id, n.stream_id, n.sequence, n.stream_type, n.event_type, n.person,"
            + " n.person, n.source, n.ce_id, n.ordinal, n.practitioner, n.occurred_at, n.digest, n.payload, n.metadata"
            + " from " + ROWS.unnest() + " as n (event_id, stream_id, sequence, stream_type, event_type, person,"
            + " source, ce_id, ordinal, practitioner, occurred_at, digest, payload, metadata)";

    private final Installation installation;

    Copies(Installation installation) {
        this.installation = installation;
    }

    /** Until there are at least so many events. */
    void fill(long events) throws SQLException {
        try (Connection connection = installation.services().postgres().connectAsSuperuser(Database.STORE.sqlName())) {
            connection.setAutoCommit(false);
            List<Original> originals = originals(connection);
            long wanted = events - count(connection);
            long copies = Math.ceilDiv(wanted, originals.size());
            var rows = new ArrayList<Copy>(AT_ONCE);
            for (int first = 1; first <= copies; first += SIDE_BY_SIDE) {
                for (Original original : originals) {
                    for (int number = first; number < first + SIDE_BY_SIDE && number <= copies; number++) {
                        rows.add(new Copy(original, number));
                    }
                    if (rows.size() >= AT_ONCE) {
                        write(connection, rows);
                    }
                }
            }
            write(connection, rows);
        }
    }

    private static void write(Connection connection, List<Copy> rows) throws SQLException {
        ROWS.run(connection, INSERT, rows);
        connection.commit();
        rows.clear();
    }

    private static long count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from store.event");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Original> originals(Connection connection) throws SQLException {
        var originals = new ArrayList<Original>();
        try (PreparedStatement select = connection.prepareStatement("""
                        select event_id::text, stream_id, sequence, stream_type, event_type, person_id, source, ce_id,
                               ordinal, practitioner, occurred_at, digest, payload, metadata
                        from store.event where person_id is not null order by global_index""");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                originals.add(new Original(
                        Stencil.of(row.getString(1)),
                        Stencil.of(row.getString(2)),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        Stencil.of(row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getInt(9),
                        row.getString(10),
                        row.getObject(11, OffsetDateTime.class).toInstant(),
                        row.getBytes(12),
                        Stencil.of(row.getBytes(13)),
                        row.getBytes(14)));
            }
        }
        return originals;
    }
}
