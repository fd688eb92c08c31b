package care.renkei.query.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.ViewsUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables of sealed matters, behind their wall: each transaction says for which authority it asks. */
public final class SealedMatters {

    private static final String EVENTS =
            "select e.report, a.authority, a.receiver, r.matter_key, r.reporter_key, e.event_id, e.recorded_at,"
                    + " e.matter from sealed.reader a join sealed.report r on r.report = a.report"
                    + " join sealed.event e on e.report = r.report where a.authority = ? and (?::text is null or"
                    + " a.report = ?) order by e.report, e.sequence";

    private final DataSource sealed;

    /** @param sealed as {@code renkei_sealed} */
    public SealedMatters(DataSource sealed) {
        this.sealed = sealed;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** A look or entry that is committed when it returns; nobody's id finds nothing. */
    private <T> T asking(String authority, Work<T> work) throws SQLException {
        try (Connection connection = sealed.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement wall =
                    connection.prepareStatement("select set_config('renkei.authority', ?, true)")) {
                wall.setString(1, authority);
                wall.execute();
            }
            T done = work.on(connection);
            connection.commit();
            return done;
        }
    }

    /**
     * The events of the authority's reports, or of one of them.
     *
     * @param authority empty for whoever is none
     * @throws ViewsUnavailable if the database does not answer
     */
    List<KeptEvent> openTo(String authority, @Nullable String report) {
        try {
            return asking(authority, connection -> {
                try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
                    select.setString(1, authority);
                    select.setString(2, report);
                    select.setString(3, report);
                    return events(select);
                }
            });
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static List<KeptEvent> events(PreparedStatement select) throws SQLException {
        var found = new ArrayList<KeptEvent>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new KeptEvent(
                        row.getString(1),
                        new AgencyId(row.getString(2)),
                        row.getBoolean(3),
                        new DataSubjectId(row.getString(4)),
                        new DataSubjectId(row.getString(5)),
                        row.getObject(6, UUID.class),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getBytes(8)));
            }
        }
        return found;
    }

    /** The way the report came, as ciphertext; empty for an authority to which it was passed on. */
    byte[] channel(AgencyId authority, String report) {
        try {
            return asking(authority.text(), connection -> {
                try (PreparedStatement select =
                        connection.prepareStatement("select channel from sealed.channel where report = ?")) {
                    select.setString(1, report);
                    try (ResultSet row = select.executeQuery()) {
                        return row.next() ? row.getBytes(1) : new byte[0];
                    }
                }
            });
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    List<KeptLook> looks(AgencyId authority, String report) {
        try {
            return asking(authority.text(), connection -> {
                try (PreparedStatement select = connection.prepareStatement("select look_id, report, looked_at, entry"
                        + " from sealed.look where report = ? order by looked_at desc, look_id limit 200")) {
                    select.setString(1, report);
                    var found = new ArrayList<KeptLook>();
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            found.add(new KeptLook(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getObject(3, OffsetDateTime.class).toInstant(),
                                    row.getBytes(4)));
                        }
                    }
                    return found;
                }
            });
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /**
     * Writes down looks; they are durable when this returns.
     *
     * @throws ViewsUnavailable if they may not be, and then nothing may be shown
     */
    void write(AgencyId authority, List<KeptLook> looks) {
        try {
            asking(authority.text(), connection -> {
                try (PreparedStatement insert = connection.prepareStatement(
                        "insert into sealed.look (look_id, report, authority, entry) values (?, ?, ?, ?)")) {
                    for (KeptLook look : looks) {
                        insert.setObject(1, look.look());
                        insert.setString(2, look.report());
                        insert.setString(3, authority.text());
                        insert.setBytes(4, look.entry());
                        insert.addBatch();
                    }
                    return insert.executeBatch();
                }
            });
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
