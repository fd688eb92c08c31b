package care.renkei.query.web.record;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What became of files that were put behind the door before the event that refers to them. */
sealed interface FilesPut {

    /** All are there; what the event puts into its envelope. */
    record There(List<JsonNode> attachments) implements FilesPut {}

    /** One was not taken, and why, in the reader's language. */
    record NotTaken(String says) implements FilesPut {}

    /** The door did not answer, or not as it should; sending again is safe. */
    record Unreachable() implements FilesPut {}
}
