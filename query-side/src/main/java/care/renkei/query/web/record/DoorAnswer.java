package care.renkei.query.web.record;

import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the door answered to a form. */
public sealed interface DoorAnswer {

    /** It is recorded; the answer says where, or for a sealed report gives a receipt. */
    record Recorded(JsonNode answer) implements DoorAnswer {

        public String eventId() {
            return answer.path("eventId").asString("");
        }

        /** A page that has reached it shows the record. */
        public String position() {
            return answer.path("position").asString("");
        }

        /** Ids by the words of the placeholders. */
        public Map<String, String> created() {
            return answer.path("created").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, id -> id.getValue().asString("")));
        }

        /** Whether something was advised with it. */
        public boolean advised() {
            return !answer.path("advice").isEmpty();
        }

        /** Of an override that runs, or of a sealed report; empty for all else. */
        public String receipt() {
            return answer.path("receipt").asString("");
        }
    }

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
