package care.renkei.query.projecting;

import care.renkei.events.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One view's transactions on one connection. Knows how far the view is and who waits; both change only with a commit.
 */
final class Intake {

    private final Projection projection;
    private final Connection connection;
    private final Politeness politeness;
    private final OwnProgress progress;
    private final WaitingKeys waiting;

    private Intake(Projection projection, Connection connection, Politeness politeness) {
        this.projection = projection;
        this.connection = connection;
        this.politeness = politeness;
        progress = new OwnProgress(connection);
        waiting = new WaitingKeys(projection, connection);
    }

    /**
     * Reads where the view is; the connection's search path is the view's schema.
     *
     * @param politeness towards the other views of the node
     */
    static Intake open(Projection projection, Connection connection, Politeness politeness) throws SQLException {
        connection.setAutoCommit(false);
        var intake = new Intake(projection, connection, politeness);
        intake.reload(IntStream.range(0, Topics.EVENT_PARTITIONS).boxed().toList());
        return intake;
    }

    /** Forgets what this worker believes of these partitions; another may have moved them meanwhile. */
    void reload(Collection<Integer> partitions) throws SQLException {
        progress.reload(partitions);
        waiting.reload();
        connection.commit();
    }

    OwnProgress progress() {
        return progress;
    }

    WaitingKeys waiting() {
        return waiting;
    }

    /**
     * Rows and progress of these messages in one transaction.
     *
     * @throws Poison if a single message is at fault and is alone in the batch or known by itself
     * @throws SQLException from the connection; nothing was committed, or that is unknown
     */
    void take(List<Message> messages) throws SQLException {
        var portion = new Portion(projection, progress, waiting);
        messages.forEach(portion::add);
        if (portion.next().isEmpty()) {
            return;
        }
        try {
            if (portion.onlyMoves()) {
                politeness.inTurn(() -> {
                    progress.timePasses(portion.next());
                    connection.commit();
                });
            } else {
                portion.write(connection);
                connection.commit();
            }
        } catch (SQLException | RuntimeException e) {
            Undo.after(e, connection);
            throw e;
        }
        progress.committed(portion.next());
    }

    /** Lets the message and everything behind it of the same key wait, and goes on. */
    void park(Message message, ParkingReason reason) throws SQLException {
        int partition = message.partition();
        Progress now = progress.of(partition);
        String key;
        byte[] bytes;
        Progress after;
        switch (message) {
            case Message.Beat beat -> throw new IllegalStateException("a heartbeat does not wait");
            case Message.Garbled garbled -> {
                key = garbled.key();
                bytes = garbled.bytes();
                after = now.skipped(garbled.offset());
            }
            case Message.Event event -> {
                key = event.key();
                bytes = event.bytes();
                after = now.took(event.offset(), event.position(), event.recordedAt());
            }
        }
        Map<Integer, Progress> next = Map.of(partition, after);
        try {
            progress.move(next);
            Parking.open(connection, key, partition, reason);
            Parking.park(connection, key, partition, after.knownAt(), bytes);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            Undo.after(e, connection);
            throw e;
        }
        progress.committed(next);
        waiting.committed(key);
    }
}
