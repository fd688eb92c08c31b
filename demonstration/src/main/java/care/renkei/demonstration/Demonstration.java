package care.renkei.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes a story as the systems of its agencies would: over HTTP and over Kafka, one by one and in batches, waiting
 * for each answer because later events speak of what earlier ones made. Safe to repeat: every event keeps its id.
 */
public final class Demonstration {

    /** Agencies set up in this scene; nothing in it waits for anything else, so each sends a batch. */
    private static final String SETTING_UP = "00-agencies";

    private final Ways ways;
    private final KnownIds ids;
    private final Consumer<String> progress;
    private int stored;
    private int repeated;

    private Demonstration(Ways ways, KnownIds ids, Consumer<String> progress) {
        this.ways = ways;
        this.ids = ids;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param stored events that are new
     * @param repeated events that were there before
     * @param ids by the words of the story, e.g. {@code mizuki} and {@code kaori}
     */
    public record Published(int stored, int repeated, SortedMap<String, String> ids) {}

    /**
     * Publishes the story of Mizuki and remembers the ids in {@code demonstration.json} of the data folder.
     *
     * @param progress gets a sentence per scene
     * @throws NotPublished at the first event that is not accepted, with its place in the story
     */
    public static Published publish(Installation renkei, Consumer<String> progress) throws InterruptedException {
        return publish(Story.bundled(), renkei, progress);
    }

    static Published publish(List<StoryEvent> story, Installation renkei, Consumer<String> progress)
            throws InterruptedException {
        var memory = new Remembered(renkei.data());
        var ids = new KnownIds(memory.read());
        try (var ways = new Ways(renkei)) {
            var demonstration = new Demonstration(ways, ids, progress);
            demonstration.tell(story);
            return new Published(demonstration.stored, demonstration.repeated, ids.all());
        } finally {
            memory.write(ids.all());
        }
    }

    private void tell(List<StoryEvent> story) throws InterruptedException {
        String scene = "";
        for (int i = 0; i < story.size(); ) {
            StoryEvent event = story.get(i);
            if (!event.scene().equals(scene)) {
                scene = event.scene();
                progress.accept(scene);
            }
            List<StoryEvent> together = event.scene().equals(SETTING_UP) ? batchFrom(story, i) : List.of(event);
            send(together);
            i += together.size();
        }
        progress.accept(stored + " events stored, " + repeated + " were there before");
    }

    /** The following events of the same scene and agency, as far as their words are known already. */
    private List<StoryEvent> batchFrom(List<StoryEvent> story, int start) {
        var batch = new ArrayList<StoryEvent>();
        StoryEvent first = story.get(start);
        String agency = agency(first.filled(ids));
        for (StoryEvent next : story.subList(start, story.size())) {
            if (!next.scene().equals(first.scene())
                    || !ids.canFill(next.text())
                    || !agency(next.filled(ids)).equals(agency)) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    private void send(List<StoryEvent> events) throws InterruptedException {
        List<ObjectNode> filled = new ArrayList<>();
        for (StoryEvent event : events) {
            try {
                filled.add(event.filled(ids));
            } catch (KnownIds.UnknownWord e) {
                throw new NotPublished(event, Objects.toString(e.getMessage()));
            }
        }
        String agency = agency(filled.getFirst());
        Door door = events.getFirst().scene().equals(SETTING_UP) ? ways.batch(agency) : ways.usual(agency);
        List<Answer> answers = door.send(filled);
        for (int i = 0; i < events.size(); i++) {
            learn(events.get(i), answers.get(i));
        }
    }

    private void learn(StoryEvent event, Answer answer) {
        if (!answer.stored()) {
            throw new NotPublished(event, answer.outcome() + ": " + answer.problem());
        }
        if (answer.outcome().equals("accepted")) {
            stored++;
        } else {
            repeated++;
        }
        answer.advice().forEach(advice -> progress.accept("  " + event.place() + ": " + advice));
        ids.learn(event.name(), answer);
    }

    static String agency(ObjectNode event) {
        return Json.text(event, "source").replaceFirst("^urn:renkei:agency:", "");
    }

    /** An event of the story was not accepted. */
    public static final class NotPublished extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPublished(StoryEvent event, String why) {
            super(event.place() + ": " + why);
        }
    }
}
