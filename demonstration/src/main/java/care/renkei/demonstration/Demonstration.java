package care.renkei.demonstration;

import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Publishes the story of Mizuki as the systems of its agencies would: over HTTP and over Kafka, one by one and in
 * batches. Safe to repeat: every event keeps its id.
 */
public final class Demonstration {

    /** Agencies set up in this scene, each with one batch. */
    private static final String SETTING_UP = "00-agencies";

    private final Consumer<String> progress;
    private String scene = "";
    private int stored;
    private int repeated;
    private int received;
    private int looked;

    private Demonstration(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param stored events that are new
     * @param repeated events that were there before
     * @param received sealed reports; whether they are new is not told
     * @param looked looks that were taken while it was told
     * @param ids by the words of the story, e.g. {@code mizuki} and {@code kaori}
     */
    public record Published(int stored, int repeated, int received, int looked, SortedMap<String, String> ids) {
        /** How many files of the story that are. */
        public int told() {
            return stored + repeated + received + looked;
        }
    }

    /**
     * Publishes the story, and remembers the ids in {@code demonstration.json} of the data folder.
     *
     * @param progress gets the name of each scene as it begins
     * @throws NotPublished at the first event that is not accepted
     */
    public static Published publish(Installation renkei, Consumer<String> progress) throws InterruptedException {
        var memory = new Remembered(renkei.data());
        var ids = new KnownIds(memory.read());
        var demonstration = new Demonstration(progress);
        try (var ways = new Ways(renkei)) {
            Predicate<StoryEvent> together = event -> event.scene().equals(SETTING_UP);
            new Telling(
                            ways::prepare,
                            event -> ways.fitting(
                                    event,
                                    together.test(event) ? ways.batch(event.agency()) : ways.usual(event.agency())),
                            ids,
                            together,
                            demonstration::told)
                    .tell(Story.bundled());
        } finally {
            memory.write(ids.all());
        }
        return new Published(
                demonstration.stored, demonstration.repeated, demonstration.received, demonstration.looked, ids.all());
    }

    private void told(StoryEvent event, Answer answer) {
        if (!event.scene().equals(scene)) {
            scene = event.scene();
            progress.accept(scene);
        }
        if (answer.received()) {
            received++;
        } else if (answer.looked()) {
            looked++;
        } else if (answer.outcome().equals("accepted")) {
            stored++;
        } else {
            repeated++;
        }
    }
}
