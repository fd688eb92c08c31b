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

/** When the agency has to say again how many places are free, service by service. */
record VacancyQuestion(AgencyId agency, Limits limits, ZoneId zone) implements Question<List<Due>> {

    @Override
    public String sql() {
        return "select service, event_id, occurred_at from todo.vacancy where agency = ? order by service";
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
                    LocalDate.ofInstant(row.getObject(3, OffsetDateTime.class).toInstant(), zone);
            due.add(new Due(
                    Duty.VACANCY,
                    row.getObject(2, UUID.class),
                    row.getString(1),
                    since,
                    since.plus(limits.of(Duty.VACANCY)),
                    agency,
                    null));
        }
        return due;
    }
}
