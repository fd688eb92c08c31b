package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What agencies were told to do, on the connection whose session holds the lock. */
final class TodoLedger implements RunsForOffice.Ledgers, TopicsServed.Account {

    /** Any number; the same on every node. */
    private static final long LOCK = 0x72656e6b_746f646fL;

    private static final int FILES_AT_ONCE = 100;

    /**
     * A file whose turn it is.
     *
     * @param upTo what has happened in it
     */
    record Turn(DataSubjectId person, Position upTo) {}

    private static final Rows<Message> COUNT = new Rows<Message>()
            .column("text", message -> message.agency().text())
            .column("int8", Message::sequence);
    private static final String PUT_COUNTS = "insert into todo_topic (agency, sent) select agency, max(sent) from "
            + COUNT.unnest() + " as n (agency, sent) group by agency"
            + " on conflict (agency) do update set sent = greatest(todo_topic.sent, excluded.sent)";

    private static final Rows<TodoMessage> TOLD = new Rows<TodoMessage>()
            .column("text", told -> told.agency().text())
            .column("text", told -> told.person().text())
            .column("uuid", TodoMessage::todo)
            .column("text", TodoMessage::said);
    private static final String PUT_TOLD = "insert into todo_told (agency, person, todo, said) select * from "
            + TOLD.unnest() + " on conflict (agency, person, todo) do update set said = excluded.said";
    private static final String DELETE_TOLD = "delete from todo_told t using " + TOLD.unnest()
            + " as n (agency, person, todo, said)"
            + " where t.agency = n.agency and t.person = n.person and t.todo = n.todo";

    private static final Rows<Turn> TURN = new Rows<Turn>()
            .column("text", turn -> turn.person().text())
            .column("int8", turn -> turn.upTo().epoch())
            .column("int8", turn -> turn.upTo().txid())
            .column("int8", turn -> turn.upTo().index());

    private final Connection connection;
    private final OfficeLock lock;
    private final ZoneId zone;

    /** @param zone where days begin */
    TodoLedger(Connection connection, ZoneId zone) throws SQLException {
        this.connection = connection;
        this.zone = zone;
        lock = OfficeLock.on(connection, LOCK);
    }

    @Override
    public boolean tryLock() throws SQLException {
        return lock.tryToHold();
    }

    LocalDate today() {
        return LocalDate.now(zone);
    }

    /** Files in which something happened since their turn, or that had none on this day. */
    List<Turn> waiting(Collection<String> without, LocalDate today) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select t.person, t.epoch, t.txid, t.global_index from todo.touched t
                left join todo_turn had on had.person = t.person
                where t.person <> all (?) and (had.person is null or had.on_day < ?::date
                  or (had.epoch, had.txid, had.global_index) < (t.epoch, t.txid, t.global_index))
                order by t.epoch, t.txid, t.global_index limit ?""")) {
            select.setArray(1, connection.createArrayOf("text", without.toArray()));
            select.setString(2, today.toString());
            select.setInt(3, FILES_AT_ONCE);
            var waiting = new ArrayList<Turn>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    waiting.add(new Turn(
                            new DataSubjectId(row.getString(1)),
                            new Position(row.getLong(2), row.getLong(3), row.getLong(4))));
                }
            }
            return waiting;
        }
    }

    @Override
    public Map<AgencyId, Long> sent() throws SQLException {
        var sent = new TreeMap<AgencyId, Long>();
        try (PreparedStatement select = connection.prepareStatement("select agency, sent from todo_topic");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sent.put(new AgencyId(row.getString(1)), row.getLong(2));
            }
        }
        return sent;
    }

    @Override
    public void open(AgencyId agency) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                with opened as (insert into todo_topic (agency) values (?) on conflict do nothing returning agency)
                delete from todo_turn where exists (select from opened)""")) {
            insert.setString(1, agency.text());
            insert.executeUpdate();
        }
    }

    /** What stands on each agency's list about a person, as it was told last. */
    Map<AgencyId, Map<UUID, String>> told(DataSubjectId person) throws SQLException {
        var told = new TreeMap<AgencyId, Map<UUID, String>>();
        try (PreparedStatement select =
                connection.prepareStatement("select agency, todo, said from todo_told where person = ?")) {
            select.setString(1, person.text());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    told.computeIfAbsent(new AgencyId(row.getString(1)), agency -> new TreeMap<>())
                            .put(row.getObject(2, UUID.class), row.getString(3));
                }
            }
        }
        return told;
    }

    @Override
    public void readBack(List<Message> messages) throws SQLException {
        settle(List.of(), messages, today());
    }

    /** What was sent, and that these files have had their turn, in one transaction. */
    void settle(List<Turn> turns, List<Message> messages, LocalDate today) throws SQLException {
        connection.setAutoCommit(false);
        try {
            COUNT.run(connection, PUT_COUNTS, messages);
            // Of one matter the last word counts; a statement touches a row once.
            Map<String, TodoMessage> last = new TreeMap<>();
            messages.stream()
                    .map(TodoMessage::of)
                    .forEach(told -> last.put(told.agency() + " " + told.person() + " " + told.todo(), told));
            TOLD.run(
                    connection,
                    DELETE_TOLD,
                    last.values().stream().filter(told -> told.said() == null).toList());
            TOLD.run(
                    connection,
                    PUT_TOLD,
                    last.values().stream().filter(told -> told.said() != null).toList());
            TURN.run(
                    connection,
                    "insert into todo_turn (person, epoch, txid, global_index, on_day) select n.*, '" + today
                            + "'::date from " + TURN.unnest() + " as n (person, epoch, txid, global_index)"
                            + " on conflict (person) do update set epoch = excluded.epoch, txid = excluded.txid,"
                            + " global_index = excluded.global_index, on_day = excluded.on_day",
                    turns);
            forget(turns);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** What happened in the file since its turn brings it another. */
    private void forget(List<Turn> turns) throws SQLException {
        Set<DataSubjectId> erased =
                ErasedFiles.among(turns.stream().map(Turn::person).toList(), connection);
        List<Turn> over =
                turns.stream().filter(turn -> erased.contains(turn.person())).toList();
        ErasedFiles.forget(erased, connection, "delete from todo_told where person = ?");
        TURN.run(
                connection,
                "delete from todo.touched t using " + TURN.unnest() + " as n (person, epoch, txid, global_index)"
                        + " where t.person = n.person"
                        + " and (t.epoch, t.txid, t.global_index) <= (n.epoch, n.txid, n.global_index)",
                over);
        ErasedFiles.forget(erased, connection, "delete from todo_turn where person = ?");
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
