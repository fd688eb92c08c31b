package care.renkei.query.todo;

import care.renkei.events.AgencyId;
import care.renkei.query.due.Due;
import care.renkei.query.due.Duty;
import care.renkei.query.due.Limits;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What others asked of the agency about nobody, and it has not answered. */
record AskedQuestion(AgencyId agency, Limits limits, ZoneId zone) implements Question<List<Due>> {

    @Override
    public String sql() {
        return "select q.event_id, q.occurred_at, q.answer_by from todo.asked q where q.agency = ? and not exists ("
                + "select from todo.answered a where a.agency = q.agency and a.question = q.event_id)"
                + " order by q.occurred_at, q.event_id";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(agency.text());
    }

    @Override
    public List<Due> answer(ResultSet row) throws SQLException {
        var due = new ArrayList<Due>();
        while (row.next()) {
            LocalDate since =
                    LocalDate.ofInstant(row.getObject(2, OffsetDateTime.class).toInstant(), zone);
            LocalDate by = row.getObject(3, LocalDate.class);
            due.add(new Due(
                    Duty.SUPPORT,
                    row.getObject(1, UUID.class),
                    null,
                    since,
                    by == null ? since.plus(limits.of(Duty.SUPPORT)) : by,
                    agency,
                    null));
        }
        return due;
    }
}
