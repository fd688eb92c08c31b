package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows of records that were advised on, and of answers to advice, newest first. */
record AdvisedQuestion(DataSubjectId person) implements Question<List<StoredRow>> {

    @Override
    public String sql() {
        return "select " + StoredRow.COLUMNS + ", kind, amendments from timeline.part where person = ?"
                + " and (envelope -> 'advice' is not null or type like 'renkei.advice.%')"
                + " order by occurred_at desc, event_id desc, part desc";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<StoredRow>();
        while (row.next()) {
            all.add(StoredRow.of(row, false));
        }
        return all;
    }
}
