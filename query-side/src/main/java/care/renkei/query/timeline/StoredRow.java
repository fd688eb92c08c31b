package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import care.renkei.query.record.SealedPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One part of a record, or of an amendment of one, as it is stored. */
@SuppressWarnings("ArrayRecordComponent") // carried from the table to the cipher, never compared
record StoredRow(
        UUID event,
        UUID record,
        int part,
        long kind,
        boolean amended,
        Instant occurredAt,
        Instant recordedAt,
        Position position,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        String type,
        SubjectKey about,
        String envelope,
        String facts,
        byte @Nullable [] sealed)
        implements SealedPart, InOrder {

    static final String COLUMNS = "event_id, part, occurred_at, recorded_at, epoch, txid, global_index, source,"
            + " practitioner, type, array_to_string(subjects, '+'), envelope, facts, sealed";

    /** The same of a record, with its kind and how often it was amended. */
    static final String OF_RECORDS = COLUMNS + ", kind, amendments";

    static List<StoredRow> all(ResultSet row, boolean amendments) throws SQLException {
        var all = new ArrayList<StoredRow>();
        while (row.next()) {
            all.add(of(row, amendments));
        }
        return all;
    }

    /** Reads {@link #COLUMNS} and, behind them, the record, or the kind and how often it was amended. */
    static StoredRow of(ResultSet row, boolean amendment) throws SQLException {
        UUID event = row.getObject(1, UUID.class);
        String practitioner = row.getString(9);
        return new StoredRow(
                event,
                amendment ? row.getObject(15, UUID.class) : event,
                row.getInt(2),
                amendment ? 0 : row.getLong(15),
                !amendment && row.getInt(16) > 0,
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                new Position(row.getLong(5), row.getLong(6), row.getLong(7)),
                new AgencyId(row.getString(8)),
                practitioner == null ? null : new DataSubjectId(practitioner),
                row.getString(10),
                SubjectKey.parse(row.getString(11)),
                row.getString(12),
                row.getString(13),
                row.getBytes(14));
    }

    @Override
    public Place place() {
        return new Place(occurredAt, event);
    }

    static List<UUID> events(List<StoredRow> rows) {
        return rows.stream().map(StoredRow::event).distinct().toList();
    }
}
