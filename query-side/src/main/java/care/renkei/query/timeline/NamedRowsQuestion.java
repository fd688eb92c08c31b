package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows of these records of a file, newest first; the records stand in the key, so that no other row is touched. */
record NamedRowsQuestion(DataSubjectId person, Collection<UUID> records) implements Question<List<StoredRow>> {

    @Override
    public String sql() {
        return "select " + StoredRow.OF_RECORDS + " from timeline.part where person = ?"
                + " and event_id = any (?) order by occurred_at desc, event_id desc, part desc";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).array("uuid", records);
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        return StoredRow.all(row, false);
    }
}
