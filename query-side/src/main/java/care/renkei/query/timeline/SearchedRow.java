package care.renkei.query.timeline;

import care.renkei.events.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of a part to look through it: its ciphertext, and what it is judged and ordered by. */
@SuppressWarnings("ArrayRecordComponent") // carried from the table to the cipher, never compared
record SearchedRow(
        UUID event,
        int part,
        long kind,
        boolean amended,
        Instant occurredAt,
        Instant recordedAt,
        Position position,
        String type,
        byte @Nullable [] sealed)
        implements InOrder {

    static final String COLUMNS =
            "event_id, part, kind, amendments, occurred_at, recorded_at, epoch, txid, global_index," + " type, sealed";

    static SearchedRow of(ResultSet row) throws SQLException {
        return new SearchedRow(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getLong(3),
                row.getInt(4) > 0,
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                new Position(row.getLong(7), row.getLong(8), row.getLong(9)),
                row.getString(10),
                row.getBytes(11));
    }

    @Override
    public Place place() {
        return new Place(occurredAt, event);
    }
}
