package care.renkei.command.relay;

import care.renkei.events.Position;
import care.renkei.events.stored.Heartbeat;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * One stretch of time during which this node is the relay. It ends with the first thing that goes wrong; the next
 * term, here or on another node, begins from the stored token and may repeat what this one sent.
 */
final class Term {

    private final StoreTail store;
    private final EventTopic topic;
    private final RelayPace settings;
    private final RelayState state;
    private final Horizon horizon = new Horizon();
    private Token token;
    private Epoch epoch;
    private Instant firstLook = Instant.MAX;
    private long nextHeartbeat = System.nanoTime();
    private long lastEvents = System.nanoTime();

    Term(StoreTail store, EventTopic topic, RelayPace settings, RelayState state) throws SQLException {
        this.store = store;
        this.topic = topic;
        this.settings = settings;
        this.state = state;
        Token stored = store.claim();
        if (store.restoredFromElsewhere()) {
            throw new StoreRestored();
        }
        boolean sameTopic = topic.topicId().equals(stored.topicId());
        // A new topic holds nothing: the broker's data was lost or replaced, and the store publishes itself anew.
        this.token = sameTopic ? stored : new Token(new Position(1, 0, 0), topic.topicId());
        this.epoch = store.epoch(token.sent().epoch());
    }

    /** One look at the store and what follows from it; returns whether there was anything to send. */
    boolean turn() throws SQLException, ExecutionException, InterruptedException {
        Tail tail = store.readAfter(token.sent(), epoch);
        horizon.looked(tail.oldestRunning(), tail.next(), tail.at());
        firstLook = firstLook.isBefore(tail.at()) ? firstLook : tail.at();
        if (!tail.events().isEmpty()) {
            await(topic.send(tail.events()));
            move(tail.events().getLast().position());
            lastEvents = System.nanoTime();
        } else if (!epoch.newest()) {
            move(new Position(epoch.number() + 1, 0, 0));
            epoch = store.epoch(epoch.number() + 1);
        }
        if (!tail.more() && epoch.newest()) {
            beat(tail);
        }
        return tail.more();
    }

    private void beat(Tail tail) throws SQLException, ExecutionException, InterruptedException {
        Instant complete = horizon.completeUntil();
        // Before the first complete moment of this term, count from its first look.
        state.looked(Duration.between(complete.isAfter(firstLook) ? complete : firstLook, tail.at()));
        long now = System.nanoTime();
        if (now < nextHeartbeat || complete.equals(Instant.EPOCH)) {
            return;
        }
        Duration busy = Duration.ofNanos(now - lastEvents);
        Duration every = busy.compareTo(settings.idleHeartbeatEvery()) > 0
                ? settings.idleHeartbeatEvery()
                : settings.heartbeatEvery();
        nextHeartbeat = now + every.toNanos();
        await(topic.send(
                new Heartbeat(new Position(epoch.number(), tail.oldestRunning() - 1, Long.MAX_VALUE), complete)));
    }

    private void move(Position sent) throws SQLException {
        token = new Token(sent, topic.topicId());
        if (!store.store(token)) {
            throw new TermLost();
        }
    }

    private void await(List<Future<RecordMetadata>> sent)
            throws SQLException, ExecutionException, InterruptedException {
        for (Future<RecordMetadata> one : sent) {
            store.whileAlive(one);
        }
    }
}
