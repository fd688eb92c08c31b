package care.renkei.query.projecting;

import care.renkei.events.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic for one view. Kafka says which partitions are this node's; where to go on stands in PostgreSQL.
 * Whatever fails, it begins again from there.
 */
final class ViewWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewWorker.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LOOK_AROUND = Duration.ofSeconds(1);

    /** Opens a connection whose search path is the view's schema. */
    @FunctionalInterface
    interface Connections {
        Connection open(String schema) throws SQLException;
    }

    private final Projection projection;
    private final EventsTopic topic;
    private final TopicIdentity identity;
    private final Connections connections;
    private final Politeness politeness;
    private final ViewState state;
    private final Batches batches;
    private final MessageReader reader;
    private volatile boolean stopping;
    private volatile @Nullable KafkaConsumer<String, byte[]> waiting;
    private long lookedAround = System.nanoTime();

    ViewWorker(
            Projection projection,
            EventsTopic topic,
            TopicIdentity identity,
            Connections connections,
            Politeness politeness,
            ViewState state) {
        this.projection = projection;
        this.topic = topic;
        this.identity = identity;
        this.connections = connections;
        this.politeness = politeness;
        this.state = state;
        batches = new Batches(projection.view());
        reader = new MessageReader(projection);
    }

    void stop() {
        stopping = true;
        KafkaConsumer<String, byte[]> consumer = waiting;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                follow();
            } catch (WakeupException | InterruptException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            } catch (SQLException | RuntimeException e) {
                String what = e.getClass().getSimpleName();
                if (!what.equals(state.trouble())) {
                    LOG.warn("the view {} begins again: {}", projection.view(), what, e);
                }
                state.failed(what);
                pause();
            }
        }
    }

    private void follow() throws SQLException {
        if (!identity.known()) {
            pause();
            return;
        }
        try (KafkaConsumer<String, byte[]> consumer = topic.consumer("renkei-project." + projection.view())) {
            waiting = consumer;
            var place = new Place(consumer, identity.current());
            consumer.subscribe(List.of(Topics.EVENTS), place);
            while (!stopping) {
                try (Connection connection = connections.open(projection.view())) {
                    Intake intake = Intake.open(projection, connection, politeness);
                    intake.waiting().tryUnknownTypesAgain();
                    try (var writing = new Writing(intake, batches, state)) {
                        place.goOn(writing);
                        follow(consumer, place, writing);
                    }
                } catch (SQLException | ProgressMoved e) {
                    // The place in the group stays; only the database side begins anew, where the table says.
                    batches.failed(Fault.of(e));
                    LOG.debug("the view {} reads its progress again", projection.view(), e);
                    state.failed(e.getClass().getSimpleName());
                    if (e instanceof SQLException && Fault.of(e) == Fault.PASSING) {
                        pause();
                    }
                }
            }
        } finally {
            waiting = null;
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer, Place place, Writing writing) throws SQLException {
        while (!stopping) {
            ConsumerRecords<String, byte[]> polled;
            try {
                polled = consumer.poll(EventsTopic.WAIT);
            } catch (InvalidOffsetException e) {
                identity.lookAgain();
                place.lost(e, identity.current());
                continue;
            }
            if (place.moved(identity.current())) {
                continue;
            }
            writing.heard();
            if (!polled.isEmpty()) {
                var messages = new ArrayList<Message>(polled.count());
                for (ConsumerRecord<String, byte[]> message : polled) {
                    messages.add(reader.read(Unread.of(message)));
                }
                writing.take(messages);
            }
            lookAround(writing, consumer.assignment());
        }
    }

    private void lookAround(Writing writing, Set<TopicPartition> assigned) throws SQLException {
        if (System.nanoTime() - lookedAround < LOOK_AROUND.toNanos()) {
            return;
        }
        lookedAround = System.nanoTime();
        WaitingKeys keys = writing.settled().waiting();
        if (keys.isEmpty()) {
            return;
        }
        for (String key : keys.toTryAgain()) {
            if (assigned.contains(new TopicPartition(Topics.EVENTS, Partitions.of(key)))) {
                LOG.info("the view {} has tried one key again: {}", projection.view(), keys.tryAgain(key));
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
