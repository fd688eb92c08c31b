package care.renkei.query.feeding;

import care.renkei.query.todo.TodosToSend;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Properties;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Tells agencies what they are to do, for ever: waits for the lock, serves a term, and starts again when it ends. */
public final class TodoFeeding implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TodoFeeding.class);
    private static final Duration RETRY_AFTER = Duration.ofMillis(300);
    private static final Duration ASK_FOR_LOCK = Duration.ofMillis(500);

    private final Feeding.Connections connections;
    private final Properties kafka;
    private final TodosToSend todos;
    private final ZoneId zone;
    private final Duration pollEvery;
    private volatile boolean running;
    private volatile Thread thread = new Thread(this, "to-dos");
    private String trouble = "";

    /**
     * @param kafka client configuration of {@code renkei-feeds}
     * @param zone where days begin
     */
    public TodoFeeding(
            Feeding.Connections connections, Properties kafka, TodosToSend todos, ZoneId zone, Duration pollEvery) {
        this.connections = connections;
        this.kafka = kafka;
        this.todos = todos;
        this.zone = zone;
        this.pollEvery = pollEvery;
    }

    @Override
    public void run() {
        while (running) {
            try (TodoLedger ledger = new TodoLedger(connections.open(), zone)) {
                while (running && !ledger.tryLock()) {
                    Thread.sleep(ASK_FOR_LOCK);
                }
                serve(ledger);
            } catch (InterruptedException | InterruptException e) {
                // Only stop() interrupts.
                return;
            } catch (SQLException | RuntimeException e) {
                over(e);
            }
        }
    }

    private void serve(TodoLedger ledger) throws SQLException, InterruptedException {
        if (!running) {
            return;
        }
        try (FeedTopics topics = FeedTopics.open(Channel.TODO, kafka)) {
            var term = new TodoTerm(ledger, topics, todos, step -> {});
            trouble = "";
            while (running) {
                if (!term.turn()) {
                    Thread.sleep(pollEvery);
                }
            }
        }
    }

    /** Said once for each trouble, by its name: messages of drivers may quote what they carried. */
    private void over(Exception e) {
        String what = e.getClass().getSimpleName();
        if (!what.equals(trouble)) {
            LOG.warn("the term of telling what is to be done ended: {}", what);
        }
        trouble = what;
        LOG.debug("the term of telling what is to be done ended", e);
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
        thread = Thread.ofPlatform().daemon().name("to-dos").start(this);
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
