package care.renkei.query.projecting;

import care.renkei.events.Topics;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SignIn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a view anew from all events, by the code that follows them, into tables of its own that have their indexes
 * from the start; and lets them take the old ones' place by name, in one transaction, once they are as far. Until then
 * the old view serves. What was built halfway before is dropped.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration TELL_EVERY = Duration.ofSeconds(2);

    /** The old view's worker waits while the last messages are taken in; its transactions end after a second. */
    private static final Duration LAST_STRETCH = Duration.ofMillis(400);

    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final int ATTEMPTS = 100;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final String url;
    private final SignIn owner;
    private final SignIn project;
    private final EventsTopic topic;
    private final Consumer<RebuildProgress> progress;

    /**
     * @param owner makes schemas and renames them
     * @param project fills them
     * @param client Kafka's client configuration of {@code renkei-project}
     * @param progress is told every two seconds and at the end
     */
    public Rebuild(String url, SignIn owner, SignIn project, Properties client, Consumer<RebuildProgress> progress) {
        this.url = url;
        this.owner = owner;
        this.project = project;
        topic = new EventsTopic(client);
        this.progress = progress;
    }

    /** Opens a connection to the store that may read {@code store.event} and {@code store.epoch}. */
    @FunctionalInterface
    public interface StoreConnections {
        Connection open() throws SQLException;
    }

    /**
     * Reads the topic alone.
     *
     * @throws KafkaException if the topic does not reach back to the first event
     */
    public void fromTopic(Projection projection) throws SQLException, InterruptedException {
        String schema = prepare(projection);
        String topicId = topic.id();
        try (var shadow = open(projection, schema);
                var whole = new WholeTopic(topic, projection.view())) {
            if (!whole.reachesBack()) {
                throw new KafkaException("the topic of events does not reach back: rebuild from the store");
            }
            shadow.goOn(everywhere(0), topicId);
            fill(projection, shadow, whole);
            takeThePlace(projection.view(), schema, shadow, whole, topicId);
        }
    }

    /** Reads the store, and goes on with what the topic has brought since. */
    public void fromStore(Projection projection, StoreConnections store) throws SQLException, InterruptedException {
        String schema = prepare(projection);
        String topicId = topic.id();
        // The ends first: whatever stands before them on the topic is behind the store's horizon by then.
        try (var shadow = open(projection, schema);
                var whole = new WholeTopic(topic, projection.view());
                var events = new WholeStore(store::open)) {
            shadow.goOn(everywhere(0), "store");
            fill(projection, shadow, events);
            shadow.goOn(whole.ends(), topicId);
            whole.toTheEnds();
            takeThePlace(projection.view(), schema, shadow, whole, topicId);
        }
    }

    private String prepare(Projection projection) throws SQLException {
        String schema = projection.view() + "_rebuilt";
        drop(schema);
        drop(replaced(projection.view()));
        Schemas.migrateView(url, owner, projection.view(), schema);
        return schema;
    }

    private static String replaced(String view) {
        return view + "_replaced";
    }

    private Shadow open(Projection projection, String schema) throws SQLException {
        return new Shadow(projection, schema, this::relaxed);
    }

    /**
     * Commits here do not wait for the disk: nobody reads these rows before the view takes its place, and that commit
     * waits, for everything in the log before it.
     */
    private Connection relaxed(String schema) throws SQLException {
        return Projecting.open(url, project, schema, "synchronous_commit=off");
    }

    private static Map<Integer, Long> everywhere(long offset) {
        var offsets = new HashMap<Integer, Long>();
        IntStream.range(0, Topics.EVENT_PARTITIONS).forEach(partition -> offsets.put(partition, offset));
        return offsets;
    }

    private void fill(Projection projection, Shadow shadow, Source source) throws SQLException {
        long began = System.nanoTime();
        long told = began;
        long of = source.expected();
        try (var ahead = new Ahead(source)) {
            for (List<Unread> messages = ahead.next(); !messages.isEmpty(); messages = ahead.next()) {
                shadow.take(messages);
                long now = System.nanoTime();
                if (now - told > TELL_EVERY.toNanos()) {
                    told = now;
                    tell(projection, shadow.taken(), of, now - began);
                }
            }
        }
        shadow.settle();
        tell(projection, shadow.taken(), of, System.nanoTime() - began);
    }

    private void tell(Projection projection, long taken, long of, long nanos) {
        progress.accept(RebuildProgress.after(projection.view(), taken, of, Duration.ofNanos(nanos)));
    }

    private void takeThePlace(String view, String schema, Shadow shadow, WholeTopic whole, String topicId)
            throws SQLException, InterruptedException {
        boolean swapped = false;
        for (int attempt = 0; !swapped; attempt++) {
            if (attempt == ATTEMPTS) {
                throw new SQLException("the rebuilt " + view + " does not catch up with the one that serves");
            }
            for (List<Unread> m = whole.poll(BETWEEN); !m.isEmpty(); m = whole.poll(BETWEEN)) {
                shadow.take(m);
            }
            shadow.settle();
            swapped = swap(view, schema, shadow, whole, topicId);
        }
        LOG.info("the rebuilt view {} serves", view);
        drop(replaced(view));
    }

    /** False where the old view was ahead for too long; then nothing has changed. */
    private boolean swap(String view, String schema, Shadow shadow, WholeTopic whole, String topicId)
            throws SQLException {
        try (Connection connection = Projecting.open(url, owner, view);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local lock_timeout = '2s'");
            // Readers go on; the worker that follows the topic waits, and finds another table afterwards.
            statement.execute("lock table progress in share row exclusive mode");
            Map<Integer, Progress> serving = ProgressTable.load(connection);
            long until = System.nanoTime() + LAST_STRETCH.toNanos();
            while (behind(serving, shadow, topicId)) {
                if (System.nanoTime() > until) {
                    connection.rollback();
                    return false;
                }
                List<Unread> messages = whole.poll(BETWEEN);
                if (!messages.isEmpty()) {
                    shadow.take(messages);
                }
            }
            // From here on a crash of the server ends this transaction, which is durable with all rows or not at all.
            shadow.check();
            statement.execute("alter schema " + view + " rename to " + replaced(view));
            statement.execute("alter schema " + schema + " rename to " + view);
            connection.commit();
            return true;
        }
    }

    /** What was once shown is not taken back, not for a moment. */
    private static boolean behind(Map<Integer, Progress> serving, Shadow shadow, String topicId) throws SQLException {
        for (Progress old : serving.values()) {
            if (old.topicId().equals(topicId)
                    && shadow.progress(old.partition()).nextOffset() < old.nextOffset()) {
                return true;
            }
        }
        return false;
    }

    /** Waits for whoever still reads there, and no longer than others can wait behind it. */
    private void drop(String schema) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = Projecting.open(url, owner, "public");
                    Statement statement = connection.createStatement()) {
                statement.execute("set lock_timeout = '500ms'");
                statement.execute("drop schema if exists " + schema + " cascade");
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }
}
