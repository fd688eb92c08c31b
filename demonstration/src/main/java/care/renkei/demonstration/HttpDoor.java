package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code POST /api/events}: a batch, or one event in structured or binary mode of the CloudEvents HTTP binding.
 * Sealed reports go to {@code POST /api/protection/reports}.
 */
final class HttpDoor implements Door {

    /** How an agency's system writes its events. */
    enum Mode {
        STRUCTURED,
        BINARY,
        BATCH,
        /** One by one to the door of sealed reports. */
        SEALED
    }

    /** Answers after which the same request may be sent again: too many, not up yet. */
    private static final List<Integer> AGAIN = List.of(429, 502, 503, 504);

    /** Longer than the door and the proxy before it wait for anything of theirs. */
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    /** What a header can hold of what may stand in a type. */
    private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9.-]+");

    private static final int ATTEMPTS = 10;
    private static final long PAUSE_MILLIS = 300;

    private final HttpClient http;
    private final Installation renkei;
    private final AgencyToken token;
    private final Mode mode;

    HttpDoor(HttpClient http, Installation renkei, String agency, Mode mode) {
        this(http, renkei, new AgencyToken(http, renkei, agency), mode);
    }

    HttpDoor(HttpClient http, Installation renkei, AgencyToken token, Mode mode) {
        this.http = http;
        this.renkei = renkei;
        this.token = token;
        this.mode = mode;
    }

    @Override
    public List<Answer> send(List<ObjectNode> events) throws InterruptedException {
        if (mode == Mode.BATCH) {
            ArrayNode batch = Json.MAPPER.createArrayNode();
            events.forEach(batch::add);
            JsonNode results = body(post("application/cloudevents-batch+json", batch, List.of()));
            if (!results.isArray()) {
                throw new Unreachable("The batch was not taken: "
                        + Answer.ofProblem("", results).problem());
            }
            return results.valueStream().map(Answer::of).toList();
        }
        var answers = new ArrayList<Answer>();
        for (ObjectNode event : events) {
            answers.add(one(event));
        }
        return answers;
    }

    private Answer one(ObjectNode event) throws InterruptedException {
        HttpResponse<String> response = mode == Mode.BINARY
                ? post("application/json", event.path("data"), attributes(event))
                : post("application/cloudevents+json", event, type(event));
        JsonNode body = body(response);
        if (response.statusCode() < 300) {
            return Answer.of(body);
        }
        Answer problem = Answer.ofProblem(Json.text(event, "id"), body);
        if (response.statusCode() >= 500) {
            // No answer to the event: whether it was stored is open.
            throw new Unreachable("Renkei answered " + response.statusCode() + ": " + problem.problem());
        }
        return problem;
    }

    /** In binary mode the attributes are headers, and the body is the data alone. */
    private static List<String> attributes(ObjectNode event) {
        var headers = new ArrayList<String>();
        event.properties().forEach(attribute -> {
            if (attribute.getValue().isString() && !attribute.getKey().equals("datacontenttype")) {
                headers.add("ce-" + attribute.getKey());
                headers.add(attribute.getValue().stringValue());
            }
        });
        return headers;
    }

    /** Named in the head as well, an override finds places of its own where a crowd stands at the door. */
    private static List<String> type(ObjectNode event) {
        String type = Json.text(event, "type");
        return TYPE.matcher(type).matches() ? List.of("ce-type", type) : List.of();
    }

    private HttpResponse<String> post(String contentType, JsonNode body, List<String> headers)
            throws InterruptedException {
        try {
            for (int attempt = 1; ; attempt++) {
                var request = HttpRequest.newBuilder(
                                renkei.at(mode == Mode.SEALED ? "/api/protection/reports" : "/api/events"))
                        .header("Authorization", "Bearer " + token.value())
                        .header("Accept-Language", Locale.getDefault().toLanguageTag())
                        .header("Content-Type", contentType)
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofByteArray(Json.bytes(body)));
                if (!headers.isEmpty()) {
                    request.headers(headers.toArray(String[]::new));
                }
                var response = http.send(request.build(), BodyHandlers.ofString());
                if (!AGAIN.contains(response.statusCode()) || attempt == ATTEMPTS) {
                    return response;
                }
                Thread.sleep(PAUSE_MILLIS * attempt);
            }
        } catch (IOException e) {
            throw new Unreachable("Renkei does not answer at " + renkei.publicUrl(), e);
        }
    }

    private static JsonNode body(HttpResponse<String> response) {
        try {
            return Json.tree(response.body());
        } catch (JacksonException e) {
            throw new Unreachable("Renkei answered " + response.statusCode() + " without JSON", e);
        }
    }
}
