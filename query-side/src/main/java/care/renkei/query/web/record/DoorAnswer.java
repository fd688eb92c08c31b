package care.renkei.query.web.record;

import java.util.Map;

/** What the door answered to a form. */
public sealed interface DoorAnswer {

    /**
     * It is recorded.
     *
     * @param position a page that has reached it shows the record
     */
    record Recorded(String eventId, String position) implements DoorAnswer {}

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
