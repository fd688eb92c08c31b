package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What every record of a file is: structure alone, for whoever decides; not yet for whoever asks. */
record EveryStructureQuestion(DataSubjectId person) implements Question<Map<UUID, StructuresQuestion.Structure>> {

    @Override
    public String sql() {
        return "select r.event_id, r.recorded_at, k.structure from timeline.records_of(?) r"
                + " join timeline.kind k on k.id = r.kind";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public Map<UUID, StructuresQuestion.Structure> answer(ResultSet row) throws SQLException {
        return StructuresQuestion.read(row);
    }
}
