package care.renkei.query.practice;

import care.renkei.events.AgencyId;
import care.renkei.events.Position;
import care.renkei.events.practice.Sign;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A sign of a record, of which the decision is asked.
 *
 * @param type wire name
 * @param imported whether it is history that was brought in
 */
record EvidenceRow(
        Sign sign,
        UUID event,
        int part,
        long kind,
        Instant occurredAt,
        Instant recordedAt,
        Position position,
        AgencyId source,
        String type,
        boolean imported) {

    static final String COLUMNS =
            "code, thing, event_id, part, kind, occurred_at, recorded_at, epoch, txid, global_index, source, type,"
                    + " imported";

    /** One row for each sign of the records of a file. */
    static final String OF_A_FILE =
            "practices.record r cross join unnest(r.codes, r.things) as s (code, thing) where person = ?";

    static EvidenceRow of(ResultSet row) throws SQLException {
        return new EvidenceRow(
                new Sign(row.getString(1), row.getString(2)),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getLong(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                new Position(row.getLong(8), row.getLong(9), row.getLong(10)),
                new AgencyId(row.getString(11)),
                row.getString(12),
                row.getBoolean(13));
    }
}
