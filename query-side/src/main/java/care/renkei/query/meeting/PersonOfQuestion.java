package care.renkei.query.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Whose meeting it is. */
record PersonOfQuestion(ThingId meeting) implements Question<Optional<DataSubjectId>> {

    @Override
    public String sql() {
        return "select meetings.person_of(?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(meeting.text());
    }

    @Override
    public Optional<DataSubjectId> answer(ResultSet row) throws SQLException {
        row.next();
        String person = row.getString(1);
        return person == null ? Optional.empty() : Optional.of(new DataSubjectId(person));
    }
}
