package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the files of an event behind the door before the event itself, whichever way that takes: {@code PUT
 * /api/attachments}, whose answer stands in the envelope. The same file again is answered the same.
 */
final class Attaching {

    private static final String FILE = "file";

    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "webp", "image/webp", "pdf", "application/pdf");

    private final HttpClient http;
    private final Installation renkei;
    private final Map<String, AgencyToken> tokens = new ConcurrentHashMap<>();

    Attaching(HttpClient http, Installation renkei) {
        this.http = http;
        this.renkei = renkei;
    }

    /**
     * Puts answers into the place of files.
     *
     * @throws NotPublished if a file is not there or not taken
     */
    void fill(StoryEvent story, ObjectNode event) throws InterruptedException {
        if (event.at("/data/envelope/attachments") instanceof ArrayNode attachments) {
            for (int i = 0; i < attachments.size(); i++) {
                String name = Json.text(attachments.get(i), FILE);
                if (!name.isEmpty()) {
                    attachments.set(i, put(story, Json.text(event, "subject"), name));
                }
            }
        }
    }

    private JsonNode put(StoryEvent story, String person, String name) throws InterruptedException {
        try {
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            AgencyToken token = tokens.computeIfAbsent(story.agency(), agency -> new AgencyToken(http, renkei, agency));
            var answer = http.send(
                    HttpRequest.newBuilder(renkei.at("/api/attachments?person=" + person))
                            .header("Authorization", "Bearer " + token.value())
                            .header("Content-Type", type)
                            .PUT(BodyPublishers.ofByteArray(story.folder().read(name)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new NotPublished(
                        story,
                        name + ": "
                                + Answer.ofProblem("", Json.tree(answer.body())).problem());
            }
            return Json.tree(answer.body());
        } catch (IOException e) {
            throw new NotPublished(story, name + " could not be attached");
        }
    }
}
