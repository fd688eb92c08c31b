package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks Renkei what an event says, where only Renkei knows it: a pack's event names what was put before the table, by
 * digests of what is stored. A part {@code {"ask": "/api/…"}} becomes the {@code issue} of what that address answers to
 * the agency whose event it is.
 */
final class Issuing {

    private static final String ASK = "ask";

    private final Asked asked;

    Issuing(Asked asked) {
        this.asked = asked;
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
        try {
            HttpResponse<String> answer = asked.by(story.agency(), address);
            JsonNode body = Json.tree(answer.body());
            if (!body.path("issue").isObject()) {
                throw new NotPublished(
                        story,
                        answer.statusCode() + " " + Answer.ofProblem("", body).problem());
            }
            return body.path("issue");
        } catch (IOException e) {
            throw new NotPublished(story, "Renkei could not be asked");
        }
    }
}
