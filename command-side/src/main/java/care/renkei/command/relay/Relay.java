package care.renkei.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs for office for ever: waits for the lock, serves a term, and starts again when it ends. */
public final class Relay implements SmartLifecycle, Runnable {

    /** Opens the connection that holds the lock; not from a pool, for its session is the lock's life. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration RETRY_AFTER = Duration.ofMillis(300);

    private final Connections connections;
    private final Map<String, String> kafka;
    private final RelayPace settings;
    private final RelayState state;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread thread = new Thread(this, "relay");

    public Relay(Connections connections, Map<String, String> kafka, RelayPace settings) {
        this.connections = connections;
        this.kafka = Map.copyOf(kafka);
        this.settings = settings;
        this.state = new RelayState(settings.horizonAlarmAfter());
    }

    public RelayState state() {
        return state;
    }

    /** Says that something was committed in this process; the relay need not wait for its next poll. */
    public void signal() {
        if (news.availablePermits() == 0) {
            news.release();
        }
    }

    @Override
    public void run() {
        while (running) {
            try (StoreTail store = new StoreTail(connections.open(), UUID.randomUUID(), settings.batch())) {
                waitForLock(store);
                serve(store);
            } catch (SQLException | ExecutionException | KafkaException e) {
                LOG.debug("the relay's term ended", e);
                state.ended("the store or the broker cannot be reached ("
                        + e.getClass().getSimpleName() + ")");
                pause(RETRY_AFTER);
            } catch (TermLost | StoreRestored | SequenceGap e) {
                state.ended(String.valueOf(e.getMessage()));
                pause(RETRY_AFTER);
            } catch (InterruptedException e) {
                // Only stop() interrupts.
                return;
            }
        }
    }

    private void waitForLock(StoreTail store) throws SQLException, InterruptedException {
        while (running && !store.tryLock()) {
            Thread.sleep(200);
        }
    }

    private void serve(StoreTail store) throws SQLException, ExecutionException, InterruptedException {
        if (!running) {
            return;
        }
        try (EventTopic topic = store.whileAlive(openTopic())) {
            Term term = new Term(store, topic, settings, state);
            state.began();
            while (running) {
                if (!term.turn()) {
                    news.tryAcquire(settings.pollEvery().toMillis(), TimeUnit.MILLISECONDS);
                    news.drainPermits();
                }
            }
        }
    }

    /** Opening takes longer than the lock's session may stay silent. */
    private Future<EventTopic> openTopic() {
        var opening = new FutureTask<>(() -> EventTopic.open(kafka));
        Thread.ofVirtual().name("relay-opens-topic").start(opening);
        return opening;
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("relay").start(this);
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
