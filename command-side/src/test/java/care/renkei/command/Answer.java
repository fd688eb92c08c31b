package care.renkei.command;

import care.renkei.events.stored.EventJson;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What the door answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        return EventJson.MAPPER.readTree(response.body());
    }

    /** A member's text; empty where there is none. */
    public String text(String member) {
        return json().path(member).stringValue("");
    }

    public String created(String word) {
        return json().path("created").path(word).stringValue("");
    }
}
