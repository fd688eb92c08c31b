package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which records of one source are marked as not to be shown to the person, and stand. */
record MarkedQuestion(DataSubjectId person, AgencyId source) implements Question<List<MarkedQuestion.Marked>> {

    record Marked(UUID record, String type, Instant occurredAt, Envelope.NotForPerson mark) {}

    @Override
    public String sql() {
        return "select event_id, type, occurred_at, envelope ->> 'notForPerson' from timeline.part"
                + " where person = ? and source = ? and part = 0 and not_for_person and retraction = 0";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).text(source.text());
    }

    @Override
    public List<Marked> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Marked>();
        while (row.next()) {
            all.add(new Marked(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    EventJson.MAPPER.readValue(row.getString(4), Envelope.NotForPerson.class)));
        }
        return all;
    }
}
