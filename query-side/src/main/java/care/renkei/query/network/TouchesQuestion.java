package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.query.network.EvidenceRow.Touched;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who was in touch with whom. Of the time before {@code lately} only the first and the last of each two, by the kinds
 * of records: a file of many years holds thousands.
 *
 * @param all every one, for files in which records of one kind may be decided differently
 */
record TouchesQuestion(DataSubjectId person, Instant lately, Instant before, boolean all)
        implements Question<List<Touched>> {

    private static final String SELECT =
            "select " + Touched.COLUMNS + " from network.touch where person = ?" + " and occurred_at < ?";
    private static final String END = "(select distinct on (one, other, way, kind, part) " + Touched.COLUMNS
            + " from network.touch where person = ? and occurred_at < ? order by one, other, way, kind, part,"
            + " occurred_at ";

    @Override
    public String sql() {
        return all ? SELECT : SELECT + " and occurred_at > ? union " + END + "desc) union " + END + "asc)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).time(before);
        if (!all) {
            parameters
                    .time(lately)
                    .text(person.text())
                    .time(before)
                    .text(person.text())
                    .time(before);
        }
    }

    @Override
    public List<Touched> answer(ResultSet row) throws SQLException {
        var touches = new ArrayList<Touched>();
        while (row.next()) {
            touches.add(Touched.row(row));
        }
        return touches;
    }
}
