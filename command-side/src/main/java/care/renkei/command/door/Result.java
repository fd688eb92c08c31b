package care.renkei.command.door;

import care.renkei.events.Position;
import care.renkei.events.advice.Advice;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to one sent event. */
public sealed interface Result {

    /** The CloudEvents id; null where none could be read. */
    @Nullable
    String id();

    Outcome outcome();

    /**
     * It is in the store.
     *
     * @param created the ids of what it brought into being, by the words of its placeholders
     * @param position a view that has reached it shows the event
     * @param receipt of an override that runs, by which its receivers may read while the views are behind; else null
     */
    record Stored(
            String id,
            Outcome outcome,
            UUID eventId,
            SortedMap<String, String> created,
            Position position,
            List<Advice> advice,
            @Nullable String receipt)
            implements Result {}

    /** It is not, and why. */
    record NotStored(@Nullable String id, Problem problem) implements Result {
        @Override
        public Outcome outcome() {
            return problem.outcome();
        }
    }
}
