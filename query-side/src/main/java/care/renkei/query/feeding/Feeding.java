package care.renkei.query.feeding;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.timeline.EventsInOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs for office for ever: waits for the lock, serves a term, and starts again when it ends. */
public final class Feeding implements SmartLifecycle, Runnable {

    /** Opens the connection that holds the lock; not from a pool, for its session is the lock's life. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);
    private static final Duration RETRY_AFTER = Duration.ofMillis(300);
    private static final Duration ASK_FOR_LOCK = Duration.ofMillis(500);

    private final Connections connections;
    private final Properties kafka;
    private final FileReads reads;
    private final Snapshot views;
    private final KeyRing keys;
    private final ZoneId zone;
    private final Duration pollEvery;
    private final Consumer<Step> reached;
    private volatile boolean running;
    private volatile Thread thread = new Thread(this, "feeds");
    private String trouble = "";

    /**
     * @param kafka client configuration of {@code renkei-feeds}
     * @param zone where the people live; consents begin with its days
     */
    public Feeding(
            Connections connections,
            Properties kafka,
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            ZoneId zone,
            Duration pollEvery) {
        this(connections, kafka, reads, views, keys, zone, pollEvery, step -> {});
    }

    Feeding(
            Connections connections,
            Properties kafka,
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            ZoneId zone,
            Duration pollEvery,
            Consumer<Step> reached) {
        this.connections = connections;
        this.kafka = kafka;
        this.reads = reads;
        this.views = views;
        this.keys = keys;
        this.zone = zone;
        this.pollEvery = pollEvery;
        this.reached = reached;
    }

    @Override
    public void run() {
        while (running) {
            try (Ledger ledger = new Ledger(connections.open(), zone)) {
                waitForLock(ledger);
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

    private void waitForLock(Ledger ledger) throws SQLException, InterruptedException {
        while (running && !ledger.tryLock()) {
            Thread.sleep(ASK_FOR_LOCK);
        }
    }

    private void serve(Ledger ledger) throws SQLException, InterruptedException {
        try (FeedTopics topics = FeedTopics.open(Channel.FEEDS, kafka)) {
            Term term = term(ledger, topics);
            LOG.info("this node sends the feeds now");
            trouble = "";
            while (running) {
                if (!term.turn()) {
                    Thread.sleep(pollEvery);
                }
            }
        }
    }

    /** A term on a ledger whose lock is held. */
    Term term(Ledger ledger, FeedTopics topics) throws SQLException, InterruptedException {
        var turns = new FileTurns(reads, new EventsInOrder(reads, views), new Retractions(reads, views), keys, ledger);
        return new Term(ledger, topics, turns, reads, reached);
    }

    /** Said once for each trouble, by its name: messages of drivers may quote what they carried. */
    private void over(Exception e) {
        String what = e instanceof TermOver
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
        if (!what.equals(trouble)) {
            LOG.warn("the term of sending the feeds ended: {}", what);
        }
        trouble = what;
        LOG.debug("the term of sending the feeds ended", e);
        try {
            Thread.sleep(RETRY_AFTER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("feeds").start(this);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
