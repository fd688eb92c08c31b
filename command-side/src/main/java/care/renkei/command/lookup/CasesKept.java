package care.renkei.command.lookup;

import care.renkei.command.decision.Beyond;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the work of each agency with a person ended, and until when it keeps its records. */
record CasesKept(Connection connection) {

    /**
     * A closing counts while the agency did not join again after it. Where nobody is enrolled any more who could close,
     * the case ended with the last who was.
     */
    private static final String SQL = """
            select agency,
              coalesce(closed_on, case when open and not acts then last_enrolled end),
              case when closed_on is null and not open then left_at
                when closed_on is null and not acts and last_enrolled is null then joined_at end,
              retain_until
            from (
              select m.agency, bool_or(m.left_at is null) as open, max(m.left_at) as left_at,
                max(m.joined_at) as joined_at,
                exists (select from store.enrolment e where e.agency = m.agency
                  and (e.last_day is null or e.last_day >= current_date)) as acts,
                (select max(e.last_day) from store.enrolment e where e.agency = m.agency) as last_enrolled,
                (select c.last_day from store.closed_case c
                  where c.person = m.person and c.agency = m.agency and c.closed_at >= max(m.joined_at)
                  order by c.closed_at desc limit 1) as closed_on,
                (select max(c.retain_until) from store.closed_case c
                  where c.person = m.person and c.agency = m.agency) as retain_until
              from store.membership m where m.person = ? group by m.person, m.agency) one""";

    List<Beyond.Kept.Case> of(DataSubjectId person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, person.text());
            try (ResultSet row = statement.executeQuery()) {
                var cases = new ArrayList<Beyond.Kept.Case>();
                while (row.next()) {
                    cases.add(new Beyond.Kept.Case(
                            new AgencyId(row.getString(1)),
                            row.getObject(2, LocalDate.class),
                            instant(row.getObject(3, OffsetDateTime.class)),
                            row.getObject(4, LocalDate.class)));
                }
                return cases;
            }
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
