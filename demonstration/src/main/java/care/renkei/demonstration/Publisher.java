package care.renkei.demonstration;

import java.util.List;
import java.util.Map;

/** Publishes much, in batches over HTTP. Safe for use by many threads. */
public final class Publisher implements AutoCloseable {

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
        new Telling(ways, new KnownIds(Map.of()), event -> true, (event, answer) -> {}).tell(events);
    }

    @Override
    public void close() {
        ways.close();
    }
}
