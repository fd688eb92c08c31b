package care.renkei.command;

import care.renkei.events.stored.EventJson;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the door answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Of the answer itself; whether the connection goes on is the server's affair. */
    public Set<String> headerNames() {
        var names = new TreeSet<>(response.headers().map().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
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
