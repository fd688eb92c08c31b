package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** First parts of the records of one source that are marked as not to be shown to the person, and stand; newest first. */
record MarkedQuestion(DataSubjectId person, AgencyId source) implements Question<List<StoredRow>> {

    @Override
    public String sql() {
        return "select " + StoredRow.OF_RECORDS + " from timeline.part"
                + " where person = ? and source = ? and part = 0 and not_for_person and retraction = 0"
                + " order by occurred_at desc, event_id desc";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).text(source.text());
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        return StoredRow.all(row, false);
    }
}
