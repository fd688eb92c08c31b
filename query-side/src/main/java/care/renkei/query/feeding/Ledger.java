package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.rows.Rows;
import care.renkei.query.timeline.OpenEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to whom, and what is to be looked at next, on the connection whose session holds the lock: as long as
 * it lives, nobody else writes here.
 */
final class Ledger implements AutoCloseable {

    /** Any number; the same on every node. */
    private static final long LOCK = 0x72656e6b_66656564L;

    /** A holder that is cut off or stands still loses its session, and with it the lock. */
    private static final String SILENT_AT_MOST = "15s";

    private static final int WAITING_AT_ONCE = 500;

    private record Part(Message message, int place) {}

    private static final Rows<Part> DELIVERED = new Rows<Part>()
            .column("text", p -> p.message().agency().text())
            .column("text", p -> p.message().person().text())
            .column("uuid", p -> p.message().event())
            .column("int2", Part::place)
            .column("int8", p -> p.message().sequence());

    private static final String PUT_DELIVERED =
            "insert into feeding.delivered (agency, person, event_id, part, sequence) select * from "
                    + DELIVERED.unnest() + " on conflict do nothing";

    private static final Rows<Map.Entry<AgencyId, Long>> COUNT = new Rows<Map.Entry<AgencyId, Long>>()
            .column("text", e -> e.getKey().text())
            .column("int8", Map.Entry::getValue);

    private static final String PUT_COUNT = "update feeding.feed f set sent = n.sent from " + COUNT.unnest()
            + " as n (agency, sent) where f.agency = n.agency";

    private final Connection connection;
    private final ZoneId zone;

    /** @param zone where days begin */
    Ledger(Connection connection, ZoneId zone) throws SQLException {
        this.connection = connection;
        this.zone = zone;
        connection.setAutoCommit(true);
        try (Statement set = connection.createStatement()) {
            set.execute("set idle_session_timeout = '" + SILENT_AT_MOST + "'");
        }
    }

    boolean tryLock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The last number of each feed. */
    Map<AgencyId, Long> feeds() throws SQLException {
        var feeds = new TreeMap<AgencyId, Long>();
        try (PreparedStatement select = connection.prepareStatement("select agency, sent from feeding.feed");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                feeds.put(new AgencyId(row.getString(1)), row.getLong(2));
            }
        }
        return feeds;
    }

    /** A feed that was not there before begins with all that its agency may see now. */
    void open(AgencyId agency) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                with opened as (insert into feeding.feed (agency) values (?) on conflict do nothing returning agency)
                insert into feeding.due (person, at)
                select n.person, clock_timestamp() from sharing.named_in n where n.viewer = ?
                  and exists (select from opened)
                on conflict (person) do update set at = least(feeding.due.at, excluded.at)""")) {
            insert.setString(1, agency.text());
            insert.setString(2, agency.subject().text());
            insert.executeUpdate();
        }
    }

    /** Files whose turn it is, the longest waiting first; the value says whether time alone brought it. */
    Map<DataSubjectId, Boolean> waiting(Collection<String> without) throws SQLException {
        var waiting = new LinkedHashMap<DataSubjectId, Boolean>();
        try (PreparedStatement select = connection.prepareStatement("""
                (select person, true from feeding.due where at <= clock_timestamp() and person <> all (?)
                 order by at limit ?)
                union all
                (select person, false from feed.news where person <> all (?)
                 order by epoch, txid, global_index limit ?)""")) {
            var excluded = connection.createArrayOf("text", without.toArray());
            select.setArray(1, excluded);
            select.setInt(2, WAITING_AT_ONCE);
            select.setArray(3, excluded);
            select.setInt(4, WAITING_AT_ONCE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waiting.merge(new DataSubjectId(row.getString(1)), row.getBoolean(2), Boolean::logicalOr);
                }
            }
        }
        return waiting;
    }

    /** @param due whether the whole file is to be looked through whatever happened */
    News news(DataSubjectId person, boolean due) throws SQLException {
        var events = new ArrayList<OpenEvent.Name>();
        Position first = null;
        Position last = null;
        boolean whole = due;
        try (PreparedStatement select = connection.prepareStatement("""
                select epoch, txid, global_index, event_id, occurred_at, whole from feed.news where person = ?
                order by epoch, txid, global_index""")) {
            select.setString(1, person.text());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = new Position(row.getLong(1), row.getLong(2), row.getLong(3));
                    first = first == null ? last : first;
                    events.add(new OpenEvent.Name(
                            row.getObject(4, UUID.class),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                    whole |= row.getBoolean(6);
                }
            }
        }
        return new News(person, events, first, last, whole || events.size() > FileTurns.MOST);
    }

    /** What the agency was sent of the file, or of the events alone that are news. */
    Sent sent(AgencyId agency, News news) throws SQLException {
        var sent = new Sent();
        String sql = "select event_id, part, sequence from feeding.delivered where agency = ? and person = ?"
                + (news.whole() ? "" : " and event_id = any (?)");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, agency.text());
            select.setString(2, news.person().text());
            if (!news.whole()) {
                Object[] ids = news.events().stream().map(OpenEvent.Name::event).toArray();
                select.setArray(3, connection.createArrayOf("uuid", ids));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sent.add(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3));
                }
            }
        }
        return sent;
    }

    /** Takes over what stands in the topics already. */
    void readBack(List<Message> messages) throws SQLException {
        settle(List.of(), messages);
    }

    /** What was sent, and that these files have had their turn, in one transaction. */
    void settle(List<Turn> turns, List<Message> messages) throws SQLException {
        connection.setAutoCommit(false);
        try {
            delivered(messages);
            for (Turn turn : turns) {
                settle(turn);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private void delivered(List<Message> messages) throws SQLException {
        var counts = new TreeMap<AgencyId, Long>();
        var parts = new ArrayList<Part>();
        for (Message message : messages) {
            counts.merge(message.agency(), message.sequence(), Math::max);
            message.parts().forEach(place -> parts.add(new Part(message, place)));
        }
        DELIVERED.run(connection, PUT_DELIVERED, parts);
        COUNT.run(connection, PUT_COUNT, counts.entrySet());
    }

    private void settle(Turn turn) throws SQLException {
        News news = turn.news();
        if (turn.more()) {
            due(news.person(), Instant.EPOCH);
            return;
        }
        Position last = news.last();
        if (last != null) {
            taken(news.person(), last);
        }
        LocalDate again = turn.again();
        due(news.person(), again == null ? null : again.atStartOfDay(zone).toInstant());
    }

    private void taken(DataSubjectId person, Position upTo) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from feed.news where person = ?"
                + " and (epoch, txid, global_index) <= (?, ?, ?)")) {
            delete.setString(1, person.text());
            delete.setLong(2, upTo.epoch());
            delete.setLong(3, upTo.txid());
            delete.setLong(4, upTo.index());
            delete.executeUpdate();
        }
    }

    private void due(DataSubjectId person, @Nullable Instant at) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(
                at == null
                        ? "delete from feeding.due where person = ?"
                        : "insert into feeding.due (person, at) values (?, ?)"
                                + " on conflict (person) do update set at = excluded.at")) {
            put.setString(1, person.text());
            if (at != null) {
                put.setObject(2, at.atOffset(ZoneOffset.UTC));
            }
            put.executeUpdate();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The session is gone already; the lock went with it.
        }
    }
}
