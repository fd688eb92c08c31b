package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks Renkei what an event says, where only Renkei knows it: a pack's event names what was put before the table, by
 * digests of what is stored; a review judges looks by their entries in the log. Whatever stands as {@code {"ask":
 * "/api/…", "take": "/a/pointer"}} in a part becomes what that address answers, at that place, to the agency whose event
 * it is. What is taken by default is the {@code issue}.
 */
final class Issuing {

    private static final String ASK = "ask";
    private static final String TAKE = "take";
    private static final String ISSUE = "/issue";

    private final Asked asked;

    Issuing(Asked asked) {
        this.asked = asked;
    }

    /**
     * Puts answers into the place of questions.
     *
     * @throws NotPublished if Renkei does not answer with what is to be taken
     */
    void fill(StoryEvent story, ObjectNode event) throws InterruptedException {
        if (event.at("/data/about") instanceof ObjectNode about) {
            below(story, about);
        }
    }

    private void below(StoryEvent story, JsonNode node) throws InterruptedException {
        switch (node) {
            case ObjectNode object -> {
                for (var field : object.properties()) {
                    field.setValue(answered(story, field.getValue()));
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, answered(story, array.get(i)));
                }
            }
            default -> {
                // nothing stands below it
            }
        }
    }

    private JsonNode answered(StoryEvent story, JsonNode value) throws InterruptedException {
        String address = Json.text(value, ASK);
        if (address.isEmpty()) {
            below(story, value);
            return value;
        }
        String take = Json.text(value, TAKE);
        return taken(story, address, take.isEmpty() ? ISSUE : take);
    }

    private JsonNode taken(StoryEvent story, String address, String pointer) throws InterruptedException {
        try {
            HttpResponse<String> answer = asked.by(story.agency(), address);
            JsonNode body = Json.tree(answer.body());
            JsonNode taken = body.at(pointer);
            if (taken.isMissingNode()) {
                throw new NotPublished(
                        story,
                        answer.statusCode() + " " + Answer.ofProblem("", body).problem());
            }
            return taken;
        } catch (IOException e) {
            throw new NotPublished(story, "Renkei could not be asked");
        }
    }
}
