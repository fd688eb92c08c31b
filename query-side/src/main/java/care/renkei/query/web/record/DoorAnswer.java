package care.renkei.query.web.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the door answered to a form. */
public sealed interface DoorAnswer {

    /**
     * It is recorded.
     *
     * @param position a page that has reached it shows the record
     * @param created ids by the words of the placeholders
     * @param receipt of an override that runs; else null
     */
    record Recorded(
            String eventId,
            String position,
            Map<String, String> created,
            @Nullable String receipt) implements DoorAnswer {}

    /**
     * It is not, and why; nothing that was written is lost.
     *
     * @param says a sentence in the reader's language
     * @param fields sentences by JSON pointer, where the door named fields
     */
    record NotRecorded(String says, Map<String, String> fields) implements DoorAnswer {}

    /** The door did not answer, or not as it should; sending again is safe. */
    record Unreachable() implements DoorAnswer {}
}
