package care.renkei.standalone;

import care.renkei.events.stored.EventJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is told of somebody to try one row of the practice catalogue; {@code src/test/practices/rows.json}.
 *
 * @param by account of whoever keeps the file and tells what names nobody else
 * @param registered days since the file was opened
 * @param given what stands there before
 * @param lacking after it checks say what is missing, by their codes in {@code missing}
 * @param evidence the last of them evidences the row, and ends what was missing
 * @param half after it the door gives this advice; of a row without it, the last of {@code lacking} gives it
 * @param advised whatever else can be advised on the row, each by a walk of its own
 * @param noAdvice why nothing can be advised on the row; null where something can
 */
record PracticeRow(
        @Nullable String by,
        int registered,
        @Nullable List<Event> given,
        @Nullable List<Event> lacking,
        @Nullable List<String> missing,
        @Nullable List<Event> evidence,
        @Nullable List<Event> half,
        @Nullable String advice,
        @Nullable List<Advised> advised,
        @Nullable String noAdvice) {

    private static final Path ROWS = Path.of("src/test/practices/rows.json");

    /**
     * The example of a type, about somebody else and with other content.
     *
     * @param set fields of the content that differ; null leaves one out
     * @param about the whole content instead
     * @param also parts about others
     * @param days so long ago
     * @param name as {@code as}, by which later ones mean it
     * @param role in which it is told; null for the usual one
     */
    record Event(
            String event,
            @Nullable String by,
            int days,
            @Nullable ObjectNode set,
            @Nullable ObjectNode about,
            @Nullable ObjectNode also,
            @JsonProperty("as") @Nullable String name,
            @Nullable String role) {

        /** Told now by whoever tells it. */
        static Event of(String event, ObjectNode set) {
            return new Event(event, null, 0, set, null, null, null, null);
        }
    }

    /**
     * Another piece of advice on the row.
     *
     * @param by account of whoever keeps the file; null where it is the row's
     * @param registered days since the file was opened
     * @param advice its reason
     * @param read whether it is said where it is read, and not at the door
     * @param told the last of them is advised on
     */
    record Advised(@Nullable String by, int registered, String advice, boolean read, List<Event> told) {}

    PracticeRow {
        advised = advised == null ? List.of() : advised;
        given = given == null ? List.of() : given;
        lacking = lacking == null ? List.of() : lacking;
        missing = missing == null ? List.of() : missing;
        evidence = evidence == null ? List.of() : evidence;
        half = half == null ? List.of() : half;
    }

    /** By the id of the row. */
    static Map<String, PracticeRow> all() throws IOException {
        return EventJson.MAPPER.readValue(Files.readString(ROWS), new TypeReference<Map<String, PracticeRow>>() {});
    }
}
