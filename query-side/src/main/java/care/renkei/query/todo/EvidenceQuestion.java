package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.timeline.OpenEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which records of a file rules are asked of: names alone, of which each is decided before it counts. */
record EvidenceQuestion(DataSubjectId person) implements Question<List<OpenEvent.Name>> {

    @Override
    public String sql() {
        return "select event_id, occurred_at from todo.evidence_of(?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<OpenEvent.Name> answer(ResultSet row) throws SQLException {
        var names = new ArrayList<OpenEvent.Name>();
        while (row.next()) {
            names.add(new OpenEvent.Name(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant()));
        }
        return names;
    }
}
