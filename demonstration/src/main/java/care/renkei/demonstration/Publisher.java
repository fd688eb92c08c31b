package care.renkei.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Publishes much. Safe for use by many threads, except over Kafka: there each thread has a publisher of its own. */
public final class Publisher implements AutoCloseable {

    /** How an agency's system sends. */
    public enum Way {
        SINGLY,
        IN_BATCHES,
        OVER_KAFKA
    }

    private final Ways ways;

    public Publisher(Installation renkei) {
        this.ways = new Ways(renkei);
    }

    /**
     * Publishes events that name nothing but each other.
     *
     * @throws NotPublished at the first that is not accepted
     */
    public void inBatches(List<StoryEvent> events) throws InterruptedException {
        new Telling(
                        ways::prepare,
                        event -> door(event, Way.IN_BATCHES),
                        new KnownIds(Map.of()),
                        event -> true,
                        (event, answer) -> {})
                .tell(events);
    }

    /**
     * The same on any way, and what is not answered is sent again, as an agency's system must do: every event keeps its
     * id, so nothing is stored twice.
     *
     * @param patience how long it tries with one event or batch
     * @param told gets every answer
     */
    public void insistently(List<StoryEvent> events, Way way, Duration patience, BiConsumer<StoryEvent, Answer> told)
            throws InterruptedException {
        new Telling(
                        ways::prepare,
                        event -> new Insistent(() -> door(event, way), patience),
                        new KnownIds(Map.of()),
                        event -> way == Way.IN_BATCHES,
                        told)
                .tell(events);
    }

    private Door door(StoryEvent event, Way way) {
        return ways.fitting(
                event,
                switch (way) {
                    case SINGLY -> ways.http(event.agency());
                    case IN_BATCHES -> ways.batch(event.agency());
                    case OVER_KAFKA -> ways.kafka(event.agency());
                });
    }

    @Override
    public void close() {
        ways.close();
    }
}
