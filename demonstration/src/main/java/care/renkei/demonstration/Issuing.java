package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks Renkei what an event says, where only Renkei knows it: a pack's event names what was put before the table, by
 * digests of what is stored. A part {@code {"ask": "/api/…"}} becomes the {@code issue} of what that address answers to
 * the agency whose event it is.
 */
final class Issuing {

    private static final String ASK = "ask";

    /** The views may be behind the position that was asked for. */
    private static final int BEHIND = 503;

    private static final int ATTEMPTS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Installation renkei;
    private final Map<String, AgencyToken> tokens = new ConcurrentHashMap<>();

    Issuing(HttpClient http, Installation renkei) {
        this.http = http;
        this.renkei = renkei;
    }

    /**
     * Puts answers into the place of questions.
     *
     * @throws NotPublished if Renkei does not answer with something to issue
     */
    void fill(StoryEvent story, ObjectNode event) throws InterruptedException {
        if (event.at("/data/about") instanceof ObjectNode about) {
            for (Map.Entry<String, JsonNode> part : about.properties()) {
                String address = Json.text(part.getValue(), ASK);
                if (!address.isEmpty()) {
                    part.setValue(issue(story, address));
                }
            }
        }
    }

    private JsonNode issue(StoryEvent story, String address) throws InterruptedException {
        AgencyToken token = tokens.computeIfAbsent(story.agency(), agency -> new AgencyToken(http, renkei, agency));
        try {
            for (int attempt = 1; ; attempt++) {
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(renkei.at(address))
                                .header("Authorization", "Bearer " + token.value())
                                .timeout(PATIENCE)
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() == BEHIND && attempt < ATTEMPTS) {
                    continue;
                }
                JsonNode body = Json.tree(answer.body());
                if (!body.path("issue").isObject()) {
                    throw new NotPublished(
                            story,
                            answer.statusCode() + " "
                                    + Answer.ofProblem("", body).problem());
                }
                return body.path("issue");
            }
        } catch (IOException e) {
            throw new NotPublished(story, "Renkei could not be asked");
        }
    }
}
