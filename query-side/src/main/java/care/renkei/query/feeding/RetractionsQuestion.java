package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.record.SealedPart;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was taken back in a file, by codes and ids alone, with the structure of the records that it was. */
record RetractionsQuestion(DataSubjectId person) implements Question<List<RetractionsQuestion.Retraction>> {

    /**
     * One part of a retraction.
     *
     * @param record what is taken back
     * @param kind of the record
     * @param recordedThen when the record was stored
     */
    record Retraction(
            UUID id,
            UUID record,
            int place,
            String type,
            AgencyId source,
            @Nullable DataSubjectId practitioner,
            Instant occurredAt,
            Instant recordedAt,
            Position position,
            String envelope,
            Told part,
            long kind,
            Instant recordedThen) {}

    /** Its facts are all that is told of it: why it was wrong may be about somebody else. */
    record Told(UUID event, SubjectKey about, String facts) implements SealedPart {
        @Override
        public byte @Nullable [] sealed() {
            return null;
        }
    }

    @Override
    public String sql() {
        return "select t.event_id, t.record, t.part, t.type, t.source, t.practitioner, t.occurred_at, t.recorded_at,"
                + " t.epoch, t.txid, t.global_index, t.envelope, t.subjects, t.facts, r.kind, r.recorded_at"
                + " from feed.retraction t join timeline.records_of(?) r on r.event_id = t.record"
                + " where t.person = ? order by t.epoch, t.txid, t.global_index, t.part";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).text(person.text());
    }

    @Override
    public List<Retraction> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Retraction>();
        while (row.next()) {
            UUID id = row.getObject(1, UUID.class);
            String practitioner = row.getString(6);
            all.add(new Retraction(
                    id,
                    row.getObject(2, UUID.class),
                    row.getInt(3),
                    row.getString(4),
                    new AgencyId(row.getString(5)),
                    practitioner == null ? null : new DataSubjectId(practitioner),
                    row.getObject(7, OffsetDateTime.class).toInstant(),
                    row.getObject(8, OffsetDateTime.class).toInstant(),
                    new Position(row.getLong(9), row.getLong(10), row.getLong(11)),
                    row.getString(12),
                    new Told(id, about(row.getArray(13)), row.getString(14)),
                    row.getLong(15),
                    row.getObject(16, OffsetDateTime.class).toInstant()));
        }
        return all;
    }

    private static SubjectKey about(Array subjects) throws SQLException {
        return new SubjectKey(Arrays.stream((Object[]) subjects.getArray())
                .map(id -> new DataSubjectId((String) id))
                .toList());
    }
}
