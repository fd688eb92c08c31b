package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Rows of one record of a file, by its own id or by that of what was said about it later, last part first; the record
 * stands in the key, so that no other row is touched.
 */
record OneRecordQuestion(DataSubjectId person, UUID named) implements Question<List<StoredRow>> {

    @Override
    public String sql() {
        return "select " + StoredRow.OF_RECORDS + " from timeline.part where person = ?"
                + " and event_id in (?, (select record from timeline.amendment where person = ? and event_id = ? limit 1))"
                + " order by part desc";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).uuid(named).text(person.text()).uuid(named);
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        return StoredRow.all(row, false);
    }
}
