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

    static final String SQL = "select r.event_id, r.recorded_at, k.structure, r.epoch, r.txid, r.global_index"
            + " from timeline.records_of(?) r join timeline.kind k on k.id = r.kind";

    @Override
    public String sql() {
        return SQL;
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
