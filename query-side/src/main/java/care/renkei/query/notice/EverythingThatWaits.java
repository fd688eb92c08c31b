package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every open matter of every agency, for what tells practitioners; shown to nobody. */
public final class EverythingThatWaits {

    /**
     * What has not gone by itself on {@code d.today}, nor is far ahead: a wider net than {@link Steps}, so that what
     * ended long ago is not even read.
     */
    static final String NOT_GONE = "(due_on is null or matter in ('REVIEW', 'INFORMING')"
            + " or (matter = 'CONSENT_ENDING' and due_on between d.today and d.today + "
            + days(Dues.CONSENT_ENDS_IN.getFirst()) + ")"
            + " or (matter = 'POWER_ENDING' and due_on > d.today - " + days(Dues.CONFIRMATION_FOR)
            + " and due_on <= d.today + interval '"
            + Dues.POWER_ENDS_IN.getFirst().toTotalMonths() + " months 1 day'))";

    private static final String MATTERS = "select matter, event, since, due_on, agencies, core_centre, keeper"
            + " from (select ?::date as today) d cross join notices.matter where " + NOT_GONE;

    private final DataSource views;

    /** @param views as the role that keeps this one */
    public EverythingThatWaits(DataSource views) {
        this.views = views;
    }

    /** Of one moment each. */
    public record Found(List<Waiting> matters, List<Colleague> staff) {}

    /** @throws SQLException from the database */
    public Found on(LocalDate today) throws SQLException {
        try (Connection connection = views.getConnection()) {
            return new Found(matters(connection, today), staff(connection));
        }
    }

    /** Which of these notices have been told already, as far as events say. */
    public Set<UUID> told(Set<UUID> notices) throws SQLException {
        try (Connection connection = views.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select notice from notices.told where notice = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", notices.toArray()));
            var told = new HashSet<UUID>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    told.add(row.getObject(1, UUID.class));
                }
            }
            return told;
        }
    }

    private static List<Waiting> matters(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MATTERS)) {
            select.setString(1, today.toString());
            var matters = new ArrayList<Waiting>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    matters.add(waiting(row));
                }
            }
            return matters;
        }
    }

    /** Of a row that begins with matter, event, since, due_on, agencies, core_centre, keeper. */
    static Waiting waiting(ResultSet row) throws SQLException {
        String keeper = row.getString(7);
        return new Waiting(
                Matter.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, LocalDate.class),
                agencies(row.getArray(5)),
                row.getBoolean(6),
                keeper == null ? null : new DataSubjectId(keeper));
    }

    private static Set<AgencyId> agencies(@Nullable Array array) throws SQLException {
        Stream<String> ids = array == null ? Stream.of() : Arrays.stream((String[]) array.getArray());
        return ids.map(AgencyId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Colleague> staff(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select s.agency, s.practitioner, s.answers, coalesce(a.core_centre, false) from notices.staff s"
                                + " left join notices.agency a on a.agency = s.agency where not s.has_left order by 1, 2");
                ResultSet row = select.executeQuery()) {
            var staff = new ArrayList<Colleague>();
            while (row.next()) {
                staff.add(new Colleague(
                        new AgencyId(row.getString(1)),
                        new DataSubjectId(row.getString(2)),
                        row.getBoolean(3),
                        row.getBoolean(4)));
            }
            return staff;
        }
    }

    /** Spans that are said in days alone. */
    @SuppressWarnings("JavaPeriodGetDays")
    private static int days(Period span) {
        return span.getDays();
    }
}
