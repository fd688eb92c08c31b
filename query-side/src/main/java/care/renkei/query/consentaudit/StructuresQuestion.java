package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.RecordVerdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What records of a file are, by id: structure alone, for whoever decides; not yet for whoever asks. */
record StructuresQuestion(DataSubjectId person, Collection<UUID> records)
        implements Question<Map<UUID, StructuresQuestion.Structure>> {

    record Structure(RecordKind kind, Instant recordedAt, Position position) {

        /** Null where what was decided about it may not be known yet. */
        @Nullable
        RecordVerdict verdict(OpenFile file, DataSubjectId person, UUID record) {
            return file.judges(position, kind.source().text())
                    ? RecordVerdict.decide(
                            file.permission().inquiry(),
                            kind.of(person, record, recordedAt),
                            file.permission().sharing())
                    : null;
        }
    }

    @Override
    public String sql() {
        return EveryStructureQuestion.SQL + " where r.event_id = any (?)";
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
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            new Position(row.getLong(4), row.getLong(5), row.getLong(6))));
        }
        return found;
    }
}
