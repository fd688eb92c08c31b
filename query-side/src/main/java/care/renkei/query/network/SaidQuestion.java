package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was said of ties before a moment, oldest first. */
record SaidQuestion(DataSubjectId person, Instant before) implements Question<List<Said>> {

    @Override
    public String sql() {
        return "select " + Said.COLUMNS + " from network.said where person = ? and occurred_at < ?"
                + " order by occurred_at, epoch, txid, global_index, part";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).time(before);
    }

    @Override
    public List<Said> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Said>();
        while (row.next()) {
            all.add(Said.row(row));
        }
        return all;
    }
}
