package care.renkei.command;

import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An agency's system at the door over HTTP. */
public record DoorClient(String address, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String STRUCTURED = "application/cloudevents+json";

    public Answer send(JsonNode event) {
        return post(EventJson.write(event), "Content-Type", STRUCTURED);
    }

    public Answer send(String body, String... headers) {
        return post(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), withType(headers));
    }

    public Answer batch(ObjectNode... events) {
        ArrayNode batch = EventJson.MAPPER.createArrayNode();
        Arrays.stream(events).forEach(batch::add);
        return post(EventJson.write(batch), "Content-Type", "application/cloudevents-batch+json");
    }

    private static String[] withType(String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = STRUCTURED;
        return all;
    }

    /** One event, in structured mode, to another door. */
    public Answer post(String path, JsonNode event, String... headers) {
        return post(path, EventJson.write(event), withType(headers));
    }

    public Answer post(byte[] body, String... headers) {
        return post("/api/events", body, headers);
    }

    private Answer post(String path, byte[] body, String... headers) {
        return exchange(request(path).headers(headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Puts a file about somebody of the person's file here; the person where no subject is named. */
    public Answer attach(String person, @Nullable String subject, String mediaType, byte[] file) {
        String query = "?person=" + person + (subject == null ? "" : "&subject=" + subject);
        return exchange(request("/api/attachments" + query)
                .header("Content-Type", mediaType)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    public Answer get(String path) {
        return exchange(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
