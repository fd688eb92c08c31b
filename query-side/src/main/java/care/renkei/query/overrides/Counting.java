package care.renkei.query.overrides;

import care.renkei.events.Content;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what figures per agency and quarter are counted from, event by event.
 *
 * @param zone where days and quarters begin
 */
record Counting(ZoneId zone) {

    private static final String SERVED = "insert into served (agency, person, joined_on) select ?, ?, ?::date"
            + " where not exists (select from served where agency = ? and person = ? and left_on is null)"
            + " on conflict do nothing";
    private static final String LEFT =
            "update served set left_on = ?::date where agency = ? and person = ? and left_on is null";

    private static final String FORGET = "update served set person = ? where person = ?";

    /** Writes the rows of these overrides anew. */
    void write(Connection connection, Collection<RegisteredOverride> changed) throws SQLException {
        Rows<RegisteredOverride> rows = rows();
        rows.run(
                connection,
                "insert into counted (override, agency, reviewer, reviewed_by, quarter, invoked_at, until, ended_at,"
                        + " extended, reviewed_at, verdict, looks_beyond, inform_due, informed_at, told_late)"
                        + " select * from " + rows.unnest() + " on conflict (override) do update set"
                        + " reviewed_by = excluded.reviewed_by, until = excluded.until, ended_at = excluded.ended_at,"
                        + " extended = excluded.extended, reviewed_at = excluded.reviewed_at,"
                        + " verdict = excluded.verdict, looks_beyond = excluded.looks_beyond,"
                        + " inform_due = excluded.inform_due, informed_at = excluded.informed_at,"
                        + " told_late = excluded.told_late",
                changed);
    }

    private Rows<RegisteredOverride> rows() {
        return new Rows<RegisteredOverride>()
                .column("text", o -> o.override().text())
                .column("text", o -> o.invokedBy().text())
                .column("text", o -> o.reviewer() == null ? null : o.reviewer().text())
                .column("text", o -> o.review() == null ? null : o.review().by().text())
                .column(
                        "date",
                        o -> quarter(LocalDate.ofInstant(o.invokedAt(), zone)).toString())
                .time(RegisteredOverride::invokedAt)
                .time(RegisteredOverride::until)
                .time(RegisteredOverride::endedAt)
                .column("bool", RegisteredOverride::extended)
                .time(o -> o.review() == null ? null : o.review().at())
                .column(
                        "text",
                        o -> o.review() == null ? null : o.review().verdict().name())
                .column("int4", o -> o.review() == null ? 0 : o.review().looksBeyond())
                .column("date", o -> o.informDue(zone).on().toString())
                .time(RegisteredOverride::informedAt)
                .column("bool", RegisteredOverride::toldLate);
    }

    /** First day of the quarter. */
    static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /** Whom agencies serve, in the order in which it was told. */
    void team(Connection connection, List<Delivered> events) throws SQLException {
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.person() == null) {
                continue;
            }
            LocalDate day = LocalDate.ofInstant(event.occurredAt(), zone);
            Content content = event.content();
            if (content instanceof PersonRegistered) {
                serves(connection, event, day);
            } else if (content instanceof CareTeamMemberJoined joined) {
                serves(connection, event, joined.from());
            } else if (content instanceof CareTeamMemberLeft left) {
                run(connection, LEFT, left.on().toString(), event.source().text(), person(event));
            }
        }
    }

    /** How many an agency served is still counted when somebody of them is erased; who it was goes. */
    void forget(Connection connection, List<Delivered> events) throws SQLException {
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.content() instanceof DataSubjectErased said
                    && said.erased().equals(event.person())) {
                run(connection, FORGET, "erased " + event.id(), person(event));
            }
        }
    }

    private static void serves(Connection connection, StoredEvent event, LocalDate from) throws SQLException {
        String agency = event.source().text();
        run(connection, SERVED, agency, person(event), from.toString(), agency, person(event));
    }

    private static @Nullable String person(StoredEvent event) {
        return event.person() == null ? null : event.person().text();
    }

    private static void run(Connection connection, String sql, @Nullable String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
