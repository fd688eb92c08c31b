package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Everything that the sharing view of a file was folded from, oldest first. */
record StatementsQuestion(DataSubjectId person) implements Question<List<Stated>> {

    @Override
    public String sql() {
        return "select known_at, wire from sharing.statement where person = ? order by epoch, txid, global_index";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<Stated> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Stated>();
        while (row.next()) {
            all.addAll(Stated.of(
                    EventJson.read(row.getBytes(2), WireEvent.class),
                    row.getObject(1, OffsetDateTime.class).toInstant()));
        }
        return all;
    }
}
