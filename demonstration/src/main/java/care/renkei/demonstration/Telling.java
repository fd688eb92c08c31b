package care.renkei.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Publishes events in their order, waiting for each answer, because later events speak of what earlier ones made. */
final class Telling {

    /** Renkei takes up to 500 at once. */
    private static final int BATCH = 100;

    /** Makes an event ready to be sent, e.g. puts its files behind the door. */
    @FunctionalInterface
    interface Before {
        void sending(StoryEvent story, ObjectNode event) throws InterruptedException;
    }

    private final Function<StoryEvent, Door> ways;
    private final Before before;
    private final KnownIds ids;
    private final Predicate<StoryEvent> together;
    private final BiConsumer<StoryEvent, Answer> told;

    /**
     * @param before what is done with each event before it is sent
     * @param ways which door an event goes through; the first of a batch speaks for all
     * @param together which events may go in one batch with their neighbours of the same agency
     * @param told gets every answer
     */
    Telling(
            Before before,
            Function<StoryEvent, Door> ways,
            KnownIds ids,
            Predicate<StoryEvent> together,
            BiConsumer<StoryEvent, Answer> told) {
        this.before = before;
        this.ways = ways;
        this.ids = ids;
        this.together = together;
        this.told = told;
    }

    /** @throws NotPublished at the first event that is not accepted */
    void tell(List<StoryEvent> events) throws InterruptedException {
        for (int i = 0; i < events.size(); ) {
            List<StoryEvent> next = together.test(events.get(i)) ? batchFrom(events, i) : List.of(events.get(i));
            send(next);
            i += next.size();
        }
    }

    /** The following events of the same scene and agency, as far as their words are known already. */
    private List<StoryEvent> batchFrom(List<StoryEvent> events, int start) {
        StoryEvent first = events.get(start);
        var batch = new ArrayList<StoryEvent>();
        batch.add(first);
        for (StoryEvent next : events.subList(start + 1, Math.min(events.size(), start + BATCH))) {
            boolean fits = next.scene().equals(first.scene())
                    && next.agency().equals(first.agency())
                    && ids.canFill(next.text());
            if (!fits) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    private void send(List<StoryEvent> events) throws InterruptedException {
        StoryEvent first = events.getFirst();
        if (first.ofTheMoment() && ids.known(first.name())) {
            // Asked or told again it would say something else; what was told first stands.
            told.accept(first, Answer.again(first.name()));
            return;
        }
        List<ObjectNode> filled = new ArrayList<>();
        for (StoryEvent event : events) {
            try {
                ObjectNode ready = event.filled(ids);
                before.sending(event, ready);
                filled.add(ready);
            } catch (KnownIds.UnknownWord e) {
                throw new NotPublished(event, Objects.toString(e.getMessage()));
            }
        }
        List<Answer> answers = ways.apply(first).send(filled);
        for (int i = 0; i < events.size(); i++) {
            Answer answer = repeated(events.get(i), answers.get(i));
            if (!answer.stored()) {
                throw new NotPublished(events.get(i), answer.outcome() + ": " + answer.problem());
            }
            ids.learn(events.get(i).name(), answer);
            told.accept(events.get(i), answer);
        }
    }

    /** Of somebody who was erased since, nobody can tell any more whether it was said before; but it was. */
    private Answer repeated(StoryEvent event, Answer answer) {
        return answer.ofNobody() && ids.known(event.name()) ? Answer.again(answer.id()) : answer;
    }
}
