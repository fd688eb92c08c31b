package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of records to look through before a place, newest first.
 *
 * @param which as a page of the timeline would ask for them, with kinds that are open to the reader
 */
record SearchedRowsQuestion(RowsQuestion which) implements Question<List<SearchedRow>> {

    static SearchedRowsQuestion of(
            DataSubjectId person, Place before, TimelineFilter filter, OpenKinds open, int rows) {
        return new SearchedRowsQuestion(
                new RowsQuestion(person, before, filter.from(), null, open.kinds(), open.named(), rows));
    }

    @Override
    public String sql() {
        return which.sql(SearchedRow.COLUMNS);
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        which.bind(parameters);
    }

    @Override
    public List<SearchedRow> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<SearchedRow>();
        while (row.next()) {
            all.add(SearchedRow.of(row));
        }
        return all;
    }
}
