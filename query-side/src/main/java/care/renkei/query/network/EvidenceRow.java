package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import care.renkei.query.record.SealedPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of which the decision is asked. */
sealed interface EvidenceRow {

    String COLUMNS = "event_id, part, kind, occurred_at, recorded_at, epoch, txid, global_index, source, practitioner";

    /** What both tables have. */
    record Of(
            UUID event,
            int part,
            long kind,
            Instant occurredAt,
            Instant recordedAt,
            Position position,
            AgencyId source,
            @Nullable DataSubjectId practitioner) {

        static Of row(ResultSet row) throws SQLException {
            String practitioner = row.getString(10);
            return new Of(
                    row.getObject(1, UUID.class),
                    row.getInt(2),
                    row.getLong(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getObject(5, OffsetDateTime.class).toInstant(),
                    new Position(row.getLong(6), row.getLong(7), row.getLong(8)),
                    new AgencyId(row.getString(9)),
                    practitioner == null ? null : new DataSubjectId(practitioner));
        }
    }

    Of of();

    /** Two who were in touch. */
    record Touched(Of of, DataSubjectId one, DataSubjectId other, Way way) implements EvidenceRow {

        static final String COLUMNS = EvidenceRow.COLUMNS + ", one, other, way";

        static Touched row(ResultSet row) throws SQLException {
            return new Touched(
                    Of.row(row),
                    new DataSubjectId(row.getString(11)),
                    new DataSubjectId(row.getString(12)),
                    Way.valueOf(row.getString(13)));
        }
    }

    /** A part of what was said. */
    @SuppressWarnings("ArrayRecordComponent") // carried from the table to the cipher, never compared
    record Said(Of of, String type, SubjectKey about, String facts, byte @Nullable [] sealed)
            implements EvidenceRow, SealedPart {

        static final String COLUMNS = EvidenceRow.COLUMNS + ", type, subjects, facts, sealed";

        static Said row(ResultSet row) throws SQLException {
            return new Said(
                    Of.row(row),
                    row.getString(11),
                    new SubjectKey(Arrays.stream((Object[]) row.getArray(12).getArray())
                            .map(id -> new DataSubjectId((String) id))
                            .toList()),
                    row.getString(13),
                    row.getBytes(14));
        }

        @Override
        public UUID event() {
            return of.event();
        }
    }
}
