package care.renkei.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Renkei answered to one event.
 *
 * @param id the CloudEvents id
 * @param outcome {@code accepted}, {@code duplicate}, {@code refused} or {@code invalid}; {@code received} from the door
 *     of sealed reports, which does not tell a repeat from the first; {@code looked} where nothing was told
 * @param eventId the id that Renkei gave, where it was accepted, now or before; of a look, its entry in the log
 * @param created ids by the words of their {@code new:<word>}
 * @param position hand it to a read as {@code after}, and the answer knows of this event; null where nothing is stored
 * @param advice sentences about good practice
 * @param problem why not, where it was not
 */
public record Answer(
        String id,
        String outcome,
        @Nullable String eventId,
        Map<String, String> created,
        @Nullable String position,
        List<String> advice,
        @Nullable String problem) {

    static final String RECEIVED = "received";
    static final String LOOKED = "looked";

    private static final String NOT_AVAILABLE = "person-not-available";

    static Answer of(JsonNode result) {
        String receipt = Json.text(result, "receipt");
        // An override that runs has a receipt too, beside an outcome.
        if (!receipt.isEmpty() && !result.has("outcome")) {
            return new Answer(
                    Json.text(result, "id"), RECEIVED, null, Map.of("receipt", receipt), null, List.of(), null);
        }
        JsonNode problem = result.path("problem");
        return new Answer(
                Json.text(result, "id"),
                Json.text(result, "outcome"),
                result.path("eventId").asString(null),
                Json.texts(result.path("created")),
                result.path("position").asString(null),
                result.path("advice")
                        .valueStream()
                        .map(advice -> Json.text(advice, "practice") + " " + Json.text(advice, "message"))
                        .toList(),
                problem.isObject() ? sentence(problem) : null);
    }

    /** An answer that is only a problem (RFC 9457). */
    static Answer ofProblem(String id, JsonNode problem) {
        return new Answer(id, "refused", null, Map.of(), null, List.of(), sentence(problem));
    }

    /** What was told before. */
    static Answer again(String id) {
        return new Answer(id, "duplicate", null, Map.of(), null, List.of(), null);
    }

    public boolean stored() {
        return outcome.equals("accepted") || outcome.equals("duplicate") || received() || looked();
    }

    /** Whether it is of somebody whom the sender may not know, or nobody any more: who is erased is as unknown as that. */
    boolean ofNobody() {
        return problem != null && problem.contains(NOT_AVAILABLE);
    }

    boolean looked() {
        return outcome.equals(LOOKED);
    }

    /** Whether it is behind the seal: a receipt is all there is. */
    boolean received() {
        return outcome.equals(RECEIVED);
    }

    private static String sentence(JsonNode problem) {
        Stream<JsonNode> single = Stream.of(problem);
        Stream<JsonNode> several = problem.path("errors").valueStream();
        return Stream.concat(single, several).map(Answer::words).distinct().toList().stream()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String words(JsonNode problem) {
        return Stream.of("title", "code", "detail", "path")
                .map(field -> Json.text(problem, field))
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((one, other) -> one + " | " + other)
                .orElse("");
    }
}
