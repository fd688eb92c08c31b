package care.renkei.query.practice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.practice.Mark;
import care.renkei.events.practice.Seen;
import care.renkei.events.practice.Sign;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers that agencies gave as their own matter to what this file asks of them. They are open to every enrolled
 * caller; which request in sight one answers, the requests say.
 */
record AnswersQuestion(DataSubjectId person) implements Question<List<Seen>> {

    private static final String SQL = "select distinct g.thing, g.occurred_at, g.imported from practices.ground g"
            + " join (select code, thing from " + EvidenceRow.OF_A_FILE + ") e on e.thing = g.thing where e.code = '"
            + Mark.SUPPORT_ASKED
            + "' and g.code = '" + Mark.SUPPORT_ANSWERED + "'";

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<Seen> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Seen>();
        while (row.next()) {
            all.add(new Seen(
                    Sign.of(Mark.SUPPORT_ANSWERED, row.getString(1)),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getBoolean(3)));
        }
        return all;
    }
}
