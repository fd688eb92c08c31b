package care.renkei.query.projecting;

import care.renkei.query.connection.OwnConnection;
import care.renkei.query.connection.SignIn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;

/** Keeps every view of this node following the events, each in a thread, on a connection and in a group of its own. */
public final class Projecting implements SmartLifecycle {

    private static final long STOP_WITHIN_MILLIS = 5_000;

    /**
     * Its statements go to rows by their keys, many at a time. Of a table that has grown since it was last counted the
     * server knows too little, and would rather read it from end to end for each batch.
     */
    private static final List<String> BY_KEYS =
            List.of("enable_seqscan=off", "enable_hashjoin=off", "enable_mergejoin=off");

    private final List<ViewWorker> workers = new ArrayList<>();
    private final List<ViewState> states = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final TopicIdentity identity;
    private volatile boolean running;

    /** @param client Kafka's client configuration of {@code renkei-project} */
    public Projecting(List<Projection> projections, Properties client, String url, SignIn role) {
        EventsTopic topic = new EventsTopic(client);
        identity = new TopicIdentity(topic);
        var politeness = new Politeness();
        for (Projection projection : projections) {
            ViewState state = new ViewState(projection.view());
            states.add(state);
            workers.add(
                    new ViewWorker(projection, topic, identity, schema -> open(url, role, schema), politeness, state));
        }
    }

    /** @param more parameters of the server for this session */
    static Connection open(String url, SignIn role, String schema, String... more) throws SQLException {
        return OwnConnection.open(
                url,
                role,
                schema,
                "view " + schema,
                Stream.concat(BY_KEYS.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /** How each view is doing. */
    public List<ViewState> states() {
        return List.copyOf(states);
    }

    @Override
    public void start() {
        running = true;
        threads.add(Thread.ofPlatform().daemon().name("events topic").start(identity));
        for (int i = 0; i < workers.size(); i++) {
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("view " + states.get(i).view())
                    .start(workers.get(i)));
        }
    }

    @Override
    public void stop() {
        running = false;
        identity.stop();
        workers.forEach(ViewWorker::stop);
        long until = System.nanoTime() + STOP_WITHIN_MILLIS * 1_000_000;
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread.interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
