package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.rows.Rows;
import care.renkei.query.timeline.OpenEvent;
import care.renkei.query.visibility.WallViewer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What was sent to whom, on the connection whose session holds the lock: as long as it lives, nobody else writes here.
 */
final class Ledger implements RunsForOffice.Ledgers, TopicsServed.Account {

    /** Any number; the same on every node. */
    private static final long LOCK = 0x72656e6b_66656564L;

    private record Part(Message message, int place) {}

    private static final Rows<Part> DELIVERED = new Rows<Part>()
            .column("text", p -> p.message().agency().text())
            .column("text", p -> p.message().person().text())
            .column("uuid", p -> p.message().event())
            .column("int2", Part::place)
            .column("int8", p -> p.message().sequence())
            .column("int8", p -> p.message().position().epoch())
            .column("int8", p -> p.message().position().txid())
            .column("int8", p -> p.message().position().index());

    private static final String PUT_DELIVERED =
            "insert into feeding.delivered (agency, person, event_id, part, sequence, epoch, txid, global_index)"
                    + " select * from " + DELIVERED.unnest() + " on conflict do nothing";

    private static final Rows<Map.Entry<AgencyId, Long>> COUNT = new Rows<Map.Entry<AgencyId, Long>>()
            .column("text", e -> e.getKey().text())
            .column("int8", Map.Entry::getValue);

    private static final String PUT_COUNT = "update feeding.feed f set sent = n.sent from " + COUNT.unnest()
            + " as n (agency, sent) where f.agency = n.agency";

    private final Connection connection;
    private final OfficeLock lock;
    private final Agenda agenda;

    /** @param zone where days begin */
    Ledger(Connection connection, ZoneId zone) throws SQLException {
        this.connection = connection;
        agenda = new Agenda(connection, zone);
        lock = OfficeLock.on(connection, LOCK);
    }

    @Override
    public boolean tryLock() throws SQLException {
        return lock.tryToHold();
    }

    /** What is to be looked at next. */
    Agenda agenda() {
        return agenda;
    }

    @Override
    public Map<AgencyId, Long> sent() throws SQLException {
        var feeds = new TreeMap<AgencyId, Long>();
        try (PreparedStatement select = connection.prepareStatement("select agency, sent from feeding.feed");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                feeds.put(new AgencyId(row.getString(1)), row.getLong(2));
            }
        }
        return feeds;
    }

    @Override
    public void open(AgencyId agency) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                with opened as (insert into feeding.feed (agency) values (?) on conflict do nothing returning agency)
                insert into feeding.due (person, at)
                select distinct n.person, clock_timestamp() from sharing.named_in n
                where (n.viewer in (?, ?) or n.viewer like ?)
                  and exists (select from opened)
                on conflict (person) do update set at = least(feeding.due.at, excluded.at)""")) {
            insert.setString(1, agency.text());
            insert.setString(2, agency.subject().text());
            insert.setString(3, WallViewer.CORE_CENTRE.text());
            insert.setString(4, WallViewer.OFFICES);
            insert.executeUpdate();
        }
    }

    /** What the agency was sent of the file, or of the events alone that are news, and the last of all in any case. */
    Sent sent(AgencyId agency, News news) throws SQLException {
        var sent = new Sent();
        String all = "select event_id, part, sequence, epoch, txid, global_index from feeding.delivered"
                + " where agency = ? and person = ?";
        String sql = news.whole()
                ? all
                : "(" + all + " and event_id = any (?)) union all (" + all
                        + " order by epoch desc, txid desc, global_index desc limit 1)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, agency.text());
            select.setString(2, news.person().text());
            if (!news.whole()) {
                Object[] ids = news.events().stream().map(OpenEvent.Name::event).toArray();
                select.setArray(3, connection.createArrayOf("uuid", ids));
                select.setString(4, agency.text());
                select.setString(5, news.person().text());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sent.add(
                            row.getObject(1, UUID.class),
                            row.getInt(2),
                            row.getLong(3),
                            new Position(row.getLong(4), row.getLong(5), row.getLong(6)));
                }
            }
        }
        return sent;
    }

    @Override
    public void readBack(List<Message> messages) throws SQLException {
        settle(List.of(), messages);
    }

    /** What was sent, and that these files have had their turn, in one transaction. */
    void settle(List<Turn> turns, List<Message> messages) throws SQLException {
        connection.setAutoCommit(false);
        try {
            delivered(messages);
            for (Turn turn : turns) {
                agenda.settle(turn);
            }
            forget(turns);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    private void forget(List<Turn> turns) throws SQLException {
        Set<DataSubjectId> erased = ErasedFiles.among(
                turns.stream().map(turn -> turn.news().person()).toList(), connection);
        ErasedFiles.forget(erased, connection, "delete from feeding.delivered where person = ?");
        ErasedFiles.forget(erased, connection, "delete from feeding.due where person = ?");
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

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The session is gone already; the lock went with it.
        }
    }
}
