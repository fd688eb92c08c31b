package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The kind and time of every record of a file: structure alone, for files in which statements name single records. */
record RecordsQuestion(DataSubjectId person) implements Question<List<RecordsQuestion.Structure>> {

    record Structure(UUID record, long kind, Instant recordedAt) {}

    @Override
    public String sql() {
        return "select event_id, kind, recorded_at from timeline.records_of(?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<Structure> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Structure>();
        while (row.next()) {
            all.add(new Structure(
                    row.getObject(1, UUID.class),
                    row.getLong(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()));
        }
        return all;
    }
}
