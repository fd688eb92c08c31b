package care.renkei.query.meeting;

import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A meeting of the file that was entered. */
record MeetingQuestion(ThingId meeting) implements Question<Optional<CalledMeeting>> {

    @Override
    public String sql() {
        return "select state from meetings.meeting where meeting = ?";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(meeting.text());
    }

    @Override
    public Optional<CalledMeeting> answer(ResultSet row) throws SQLException {
        return row.next()
                ? Optional.of(EventJson.MAPPER.readValue(row.getString(1), CalledMeeting.class))
                : Optional.empty();
    }
}
