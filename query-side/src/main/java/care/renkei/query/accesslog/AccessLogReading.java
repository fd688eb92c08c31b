package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    private record Counted(Basis.Kind basis, @Nullable ThingId thing, Grade grade, int records) {}

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
        var found = new ArrayList<LookShown>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOOKS_WHERE + "person" + OLDER)) {
            bind(select, person.text(), viewer, before, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(look(row));
                }
            }
        }
        return found;
    }

    /** What was refused of a person's file before that entry, newest first. */
    public List<RefusalShown> refusalsBefore(
            DataSubjectId person, @Nullable DataSubjectId viewer, LogPlace before, int most) throws SQLException {
        var found = new ArrayList<RefusalShown>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OLDER_REFUSALS)) {
            bind(select, person.text(), viewer, before, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(refusal(row));
                }
            }
        }
        return found;
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

    /** Looks under an override. */
    public List<LookShown> looksUnder(ThingId override, Instant before, int most) throws SQLException {
        return looks("override", override.text(), ANYBODY, before, most);
    }

    /** Looks under any of these overrides, oldest first, with numbers of records alone. */
    public List<LookCounted> countedUnder(Collection<ThingId> overrides) throws SQLException {
        var found = new ArrayList<LookCounted>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNTED_UNDER)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", overrides.stream().map(ThingId::text).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new LookCounted(
                            row.getObject("look", UUID.class),
                            new ThingId(row.getString("override")),
                            at(row),
                            new DataSubjectId(row.getString("viewer")),
                            subject(row.getString("practitioner")),
                            row.getInt("seen")));
                }
            }
        }
        return found;
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
        var found = new ArrayList<RefusalShown>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(REFUSALS_OF)) {
            bind(select, person.text(), viewer, before, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(refusal(row));
                }
            }
        }
        return found;
    }

    private List<LookShown> looks(String by, String id, String viewer, Instant before, int most) throws SQLException {
        var found = new ArrayList<LookShown>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LOOKS_WHERE + by + NEWEST_FIRST)) {
            bind(select, id, viewer, before, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(look(row));
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

    private static RefusalShown refusal(ResultSet row) throws SQLException {
        return new RefusalShown(
                row.getObject("denial", UUID.class),
                at(row),
                new DataSubjectId(row.getString("viewer")),
                subject(row.getString("practitioner")),
                purpose(row),
                row.getString("asked"),
                row.getString("reason"));
    }

    private static LookShown look(ResultSet row) throws SQLException {
        String override = row.getString("override");
        return new LookShown(
                row.getObject("look", UUID.class),
                at(row),
                new DataSubjectId(row.getString("viewer")),
                subject(row.getString("practitioner")),
                new DataSubjectId(row.getString("person")),
                purpose(row),
                row.getString("asked"),
                row.getString("filter"),
                row.getBoolean("searched"),
                row.getBoolean("own"),
                override == null ? null : new ThingId(override),
                seen(row));
    }

    private static List<SeenOnBasis> seen(ResultSet row) throws SQLException {
        List<UUID> records = Arrays.asList((UUID[]) row.getArray("records").getArray());
        var seen = new ArrayList<SeenOnBasis>();
        int next = 0;
        for (Counted counted : EventJson.MAPPER.readValue(row.getString("bases"), Counted[].class)) {
            seen.add(new SeenOnBasis(
                    counted.basis(),
                    counted.thing(),
                    counted.grade(),
                    records.subList(next, next + counted.records())));
            next += counted.records();
        }
        return seen;
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        Purpose purpose = Purpose.ofCode(row.getString("purpose"));
        return purpose == null ? Purpose.CARE_COORDINATION : purpose;
    }

    private static @Nullable DataSubjectId subject(@Nullable String text) {
        return text == null ? null : new DataSubjectId(text);
    }
}
