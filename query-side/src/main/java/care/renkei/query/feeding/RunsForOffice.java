package care.renkei.query.feeding;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs for office for ever: waits for the lock, serves a term, and starts again when it ends.
 *
 * @param <L> on whose connection the lock is held
 */
abstract class RunsForOffice<L extends RunsForOffice.Ledgers> implements SmartLifecycle, Runnable {

    /** What was sent, and the lock. */
    interface Ledgers extends AutoCloseable {

        boolean tryLock() throws SQLException;

        @Override
        void close();
    }

    /** The turns of one term. */
    @FunctionalInterface
    interface Turns {

        /** Returns whether there was anything to do. */
        boolean next() throws SQLException, InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(RunsForOffice.class);
    private static final Duration RETRY_AFTER = Duration.ofMillis(300);
    private static final Duration ASK_FOR_LOCK = Duration.ofMillis(500);

    private final String name;
    private final String doing;
    private final Duration pollEvery;
    private volatile boolean running;
    private volatile Thread thread = new Thread(this);
    private String trouble = "";

    /**
     * @param name of the thread
     * @param doing what it does in office, for the log
     */
    RunsForOffice(String name, String doing, Duration pollEvery) {
        this.name = name;
        this.doing = doing;
        this.pollEvery = pollEvery;
    }

    /** On a connection of its own. */
    abstract L ledger() throws SQLException;

    /** One term, on a ledger whose lock is held; as long as {@link #takeTurns} goes on. */
    abstract void serve(L ledger) throws SQLException, InterruptedException;

    final void takeTurns(Turns turns) throws SQLException, InterruptedException {
        trouble = "";
        while (running) {
            if (!turns.next()) {
                Thread.sleep(pollEvery);
            }
        }
    }

    @Override
    public final void run() {
        while (running) {
            try (L ledger = ledger()) {
                while (running && !ledger.tryLock()) {
                    Thread.sleep(ASK_FOR_LOCK);
                }
                if (running) {
                    serve(ledger);
                }
            } catch (InterruptedException | InterruptException e) {
                // Only stop() interrupts.
                return;
            } catch (SQLException | RuntimeException e) {
                over(e);
            }
        }
    }

    /** Said once for each trouble, by its name: messages of drivers may quote what they carried. */
    private void over(Exception e) {
        String what = e instanceof TermOver
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
        if (!what.equals(trouble)) {
            LOG.warn("the term of {} ended: {}", doing, what);
        }
        trouble = what;
        LOG.debug("the term of {} ended", doing, e);
        try {
            Thread.sleep(RETRY_AFTER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this);
    }

    @Override
    public final void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
