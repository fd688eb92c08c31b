package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Answers who saw what of whom, when and why. What the asker may know of it is not decided here. */
public final class AccessLogReading {

    private static final String LOOKS_WHERE = """
            select look, at, viewer, practitioner, person, purpose, asked, filter, searched, own, override, bases,
                records
            from audit.look where\s""";

    private static final String REFUSALS_OF = """
            select denial, at, viewer, practitioner, person, purpose, asked, reason
            from audit.denial where person = ? and viewer like ? and at < ? order by at desc, denial limit ?
            """;

    private static final String COUNTED_UNDER = """
            select look, override, at, viewer, practitioner, (select count(distinct r) from unnest(records) r) as seen
            from audit.look where override = any (?) order by at, look
            """;

    private static final String NEWEST_FIRST = " = ? and viewer like ? and at < ? order by at desc, look limit ?";

    private static final String OLDER =
            " = ? and viewer like ? and (at, look) < (?, ?) order by at desc, look desc limit ?";

    private static final String OLDER_REFUSALS = """
            select denial, at, viewer, practitioner, person, purpose, asked, reason
            from audit.denial where person = ? and viewer like ? and (at, denial) < (?, ?)
            order by at desc, denial desc limit ?
            """;

    private static final String ANYBODY = "%";

    /** Sets the parameters of one statement, in order. */
    private interface Binding {
        void to(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final DataSource database;

    /** @param database as {@code renkei_audit} */
    public AccessLogReading(DataSource database) {
        this.database = database;
    }

    /** Looks at a person's file before that moment, newest first. */
    public List<LookShown> looksOf(DataSubjectId person, Instant before, int most) throws SQLException {
        return looks("person", person.text(), ANYBODY, before, most);
    }

    /** Looks of one viewer at a person's file. */
    public List<LookShown> looksOf(DataSubjectId person, DataSubjectId viewer, Instant before, int most)
            throws SQLException {
        return looks("person", person.text(), viewer.text(), before, most);
    }

    /** Looks by an agency, person or relative. */
    public List<LookShown> looksBy(DataSubjectId viewer, Instant before, int most) throws SQLException {
        return looks("viewer", viewer.text(), ANYBODY, before, most);
    }

    /**
     * Looks at a person's file before that entry, newest first; entries of one moment are never split between pages.
     *
     * @param viewer null for anybody
     */
    public List<LookShown> looksBefore(DataSubjectId person, @Nullable DataSubjectId viewer, LogPlace before, int most)
            throws SQLException {
        return read(
                LOOKS_WHERE + "person" + OLDER,
                select -> bind(select, person.text(), viewer, before, most),
                LookShown::of);
    }

    /** What was refused of a person's file before that entry, newest first. */
    public List<RefusalShown> refusalsBefore(
            DataSubjectId person, @Nullable DataSubjectId viewer, LogPlace before, int most) throws SQLException {
        return read(OLDER_REFUSALS, select -> bind(select, person.text(), viewer, before, most), RefusalShown::of);
    }

    /** Looks under an override. */
    public List<LookShown> looksUnder(ThingId override, Instant before, int most) throws SQLException {
        return looks("override", override.text(), ANYBODY, before, most);
    }

    /** Looks under any of these overrides, oldest first, with numbers of records alone. */
    public List<LookCounted> countedUnder(Collection<ThingId> overrides) throws SQLException {
        Object[] ids = overrides.stream().map(ThingId::text).toArray();
        return read(
                COUNTED_UNDER,
                select -> select.setArray(1, select.getConnection().createArrayOf("text", ids)),
                LookCounted::of);
    }

    /** What was refused of a person's file. */
    public List<RefusalShown> refusalsOf(DataSubjectId person, Instant before, int most) throws SQLException {
        return refusals(person, ANYBODY, before, most);
    }

    /** What was refused to one viewer of a person's file. */
    public List<RefusalShown> refusalsOf(DataSubjectId person, DataSubjectId viewer, Instant before, int most)
            throws SQLException {
        return refusals(person, viewer.text(), before, most);
    }

    private List<RefusalShown> refusals(DataSubjectId person, String viewer, Instant before, int most)
            throws SQLException {
        return read(REFUSALS_OF, select -> bind(select, person.text(), viewer, before, most), RefusalShown::of);
    }

    private List<LookShown> looks(String by, String id, String viewer, Instant before, int most) throws SQLException {
        return read(LOOKS_WHERE + by + NEWEST_FIRST, select -> bind(select, id, viewer, before, most), LookShown::of);
    }

    private <T> List<T> read(String sql, Binding binding, Reading<T> reading) throws SQLException {
        var found = new ArrayList<T>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.to(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
        }
        return found;
    }

    /** @param viewer an id, which holds nothing that a pattern would read otherwise, or {@link #ANYBODY} */
    private static void bind(PreparedStatement select, String id, String viewer, Instant before, int most)
            throws SQLException {
        select.setString(1, id);
        select.setString(2, viewer);
        select.setObject(3, before.atOffset(ZoneOffset.UTC));
        select.setInt(4, most);
    }

    private static void bind(
            PreparedStatement select, String person, @Nullable DataSubjectId viewer, LogPlace before, int most)
            throws SQLException {
        select.setString(1, person);
        select.setString(2, viewer == null ? ANYBODY : viewer.text());
        select.setObject(3, before.at().atOffset(ZoneOffset.UTC));
        select.setObject(4, before.entry());
        select.setInt(5, most);
    }
}
