package care.renkei.command.relay;

import care.renkei.events.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The relay's statements, all on the one connection that holds the advisory lock: whoever loses the session loses the
 * lock and cannot move the token any more.
 */
final class StoreTail implements AutoCloseable {

    /** Any number, so long as nothing else in this database locks it. */
    private static final long LOCK = 0x52454E4B4549L;

    /** A holder that is cut off must notice before its session ends (1.5 s) and another takes over. */
    private static final Duration ASK_EVERY = Duration.ofMillis(150);

    private final Connection connection;
    private final UUID owner;
    private final TailReading reading;
    private long lastAsked = System.nanoTime();

    StoreTail(Connection connection, UUID owner, int batch) {
        this.connection = connection;
        this.owner = owner;
        reading = new TailReading(connection, batch);
    }

    boolean tryLock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Puts this node's id into the fence and gives the token; from now on a former owner can no longer move it. */
    Token claim() throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement("""
                update store.relay set owner = ?, moved_at = clock_timestamp()
                returning epoch, txid::text::bigint, global_index, topic_id""")) {
            claim.setObject(1, owner);
            try (ResultSet row = claim.executeQuery()) {
                row.next();
                return new Token(new Position(row.getLong(1), row.getLong(2), row.getLong(3)), row.getString(4));
            }
        }
    }

    /**
     * Whether the table holds transaction ids that this cluster has not given out yet: it was restored from
     * elsewhere, and new events would sort before old ones.
     */
    boolean restoredFromElsewhere() throws SQLException {
        try (PreparedStatement check = connection.prepareStatement("""
                        select exists (select 1 from store.event e
                        where e.global_index > (select max(first_index) from store.epoch)
                        and e.txid >= pg_snapshot_xmax(pg_current_snapshot()))""");
                ResultSet row = check.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The stretch of this number, with its bounds. */
    Epoch epoch(long number) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("""
                select first_index, coalesce(
                         (select min(later.first_index) from store.epoch later where later.epoch > e.epoch),
                         9223372036854775807)
                from store.epoch e where e.epoch = ?""")) {
            find.setLong(1, number);
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return new Epoch(number, row.getLong(1), row.getLong(2));
            }
        }
    }

    /** The events after the token that no running transaction can still overtake. */
    Tail readAfter(Position sent, Epoch epoch) throws SQLException {
        return reading.after(sent, epoch);
    }

    /** Moves the token while the fence is still ours; false ends the term. */
    boolean store(Token token) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("""
                update store.relay
                set epoch = ?, txid = ?::text::xid8, global_index = ?, topic_id = ?, moved_at = clock_timestamp()
                where owner = ?""")) {
            move.setLong(1, token.sent().epoch());
            move.setString(2, Long.toString(token.sent().txid()));
            move.setLong(3, token.sent().index());
            move.setString(4, token.topicId());
            move.setObject(5, owner);
            return move.executeUpdate() == 1;
        }
    }

    /** Keeps the session alive and proves that it still is: the lock lives and dies with it. */
    private void touch() throws SQLException {
        lastAsked = System.nanoTime();
        try (PreparedStatement ask = connection.prepareStatement("select 1");
                ResultSet row = ask.executeQuery()) {
            row.next();
        }
    }

    /** Waits for something slow and looks after the session meanwhile. */
    <T> T whileAlive(Future<T> slow) throws SQLException, ExecutionException, InterruptedException {
        while (true) {
            if (System.nanoTime() - lastAsked > ASK_EVERY.toNanos()) {
                touch();
            }
            try {
                return slow.get(ASK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                touch();
            }
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
