package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** How many records of which kind a file holds: structure alone. */
record TallyQuestion(DataSubjectId person) implements Question<Map<Long, Integer>> {

    @Override
    public String sql() {
        return "select kind, records from timeline.tally where person = ?";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public Map<Long, Integer> answer(ResultSet row) throws SQLException {
        var tally = new HashMap<Long, Integer>();
        while (row.next()) {
            tally.put(row.getLong(1), row.getInt(2));
        }
        return tally;
    }
}
