package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Some partitions of a rebuild, taken in one batch after the other in a thread of its own, on a connection that is
 * replaced where it fails. What stands behind a batch that failed for good is not taken in.
 */
final class Lane implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    /** The topic brings one partition after the other, so one lane gets some batches before another gets its first. */
    private static final int WAITING = 2;

    private final Projection projection;
    private final String schema;
    private final ViewWorker.Connections connections;
    private final MessageReader reader;
    private final Batches batches;
    private final ExecutorService thread;
    private final Deque<Future<?>> given = new ArrayDeque<>();
    private final AtomicLong taken = new AtomicLong();
    private Future<?> last = CompletableFuture.completedFuture(null);
    private Connection connection;
    private Intake intake;

    /** @param number tells its thread from the others */
    Lane(Projection projection, String schema, ViewWorker.Connections connections, int number) throws SQLException {
        this.projection = projection;
        this.schema = schema;
        this.connections = connections;
        reader = new MessageReader(projection);
        batches = new Batches(schema);
        connection = connections.open(schema);
        intake = Intake.open(projection, connection, new Politeness());
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
                .daemon()
                .name(Thread.currentThread().getName() + " writes " + number)
                .factory());
    }

    /**
     * Begins with these once the ones before are taken in; waits where too many wait already.
     *
     * @throws SQLException over which earlier ones failed
     */
    void take(List<Unread> messages) throws SQLException {
        while (given.size() > WAITING) {
            Awaited.of(given.removeFirst());
        }
        Future<?> before = last;
        last = thread.submit(() -> {
            Awaited.of(before);
            takeIn(messages.stream().map(reader::read).toList());
            taken.addAndGet(messages.size());
            return null;
        });
        given.addLast(last);
    }

    /** A transaction that was too long did not commit; it is tried again with less at a time. */
    private void takeIn(List<Message> messages) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                batches.take(intake, messages);
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                batches.failed(Fault.of(e));
                openAgain();
            }
        }
    }

    private void openAgain() throws SQLException {
        Intake before = intake;
        disconnect();
        connection = connections.open(schema);
        intake = Intake.open(projection, connection, new Politeness());
        check(before);
    }

    /** Where the server has lost what was committed, the reading would go on behind a gap. */
    private void check(Intake committed) throws SQLException {
        if (!committed.progress().kept(connection)) {
            throw new IllegalStateException("the server has lost rows of " + schema + ": it is to be rebuilt again");
        }
    }

    /**
     * Makes sure, once everything given is taken in, that the tables hold it.
     *
     * @throws IllegalStateException if the server has lost some of it in a crash
     */
    void check() throws SQLException {
        Intake committed = settled();
        try {
            check(committed);
        } catch (SQLException ended) {
            openAgain();
        }
    }

    /**
     * The intake once everything given is taken in.
     *
     * @throws SQLException over which something of it failed
     */
    Intake settled() throws SQLException {
        Awaited.of(last);
        given.clear();
        return intake;
    }

    /** How many messages it has taken in. */
    long taken() {
        return taken.get();
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        thread.close();
        disconnect();
    }

    private void disconnect() {
        try {
            connection.close();
        } catch (SQLException ended) {
            // Nothing of it is committed, or all.
        }
    }
}
