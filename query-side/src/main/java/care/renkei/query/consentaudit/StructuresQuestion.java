package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.record.RecordKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What records of a file are, by id: structure alone, for whoever decides; not yet for whoever asks. */
record StructuresQuestion(DataSubjectId person, Collection<UUID> records)
        implements Question<Map<UUID, StructuresQuestion.Structure>> {

    record Structure(RecordKind kind, Instant recordedAt) {}

    @Override
    public String sql() {
        return "select r.event_id, r.recorded_at, k.structure from timeline.records_of(?) r"
                + " join timeline.kind k on k.id = r.kind where r.event_id = any (?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).array("uuid", records);
    }

    @Override
    public Map<UUID, Structure> answer(ResultSet row) throws SQLException {
        return read(row);
    }

    static Map<UUID, Structure> read(ResultSet row) throws SQLException {
        var found = new HashMap<UUID, Structure>();
        while (row.next()) {
            found.put(
                    row.getObject(1, UUID.class),
                    new Structure(
                            RecordKind.parse(row.getString(3)),
                            row.getObject(2, OffsetDateTime.class).toInstant()));
        }
        return found;
    }
}
