package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.query.todo.Todo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change of an agency's list, as its topic carries it: a CloudEvent in structured mode, of codes, ids and days.
 *
 * @param said what stands on the list from now on, as JSON; null where it is done, or not the agency's any more
 */
record TodoMessage(
        AgencyId agency,
        DataSubjectId person,
        UUID todo,
        Kind kind,
        @Nullable String said) {

    /** What became of it. */
    enum Kind {
        NEW,
        CHANGED,
        DONE;

        private String type() {
            return "renkei.todo." + name().toLowerCase(Locale.ROOT) + ".v1";
        }
    }

    /** What is told of a thing to be done; the same text as long as nothing of it changed. */
    static String said(Todo todo) {
        ObjectNode json = EventJson.MAPPER
                .createObjectNode()
                .put("id", todo.id().toString())
                .put("duty", todo.duty().name())
                .put("practice", todo.practice());
        put(json, "event", todo.event());
        put(json, "thing", todo.thing());
        json.put("since", todo.since().toString()).put("on", todo.on().toString());
        put(json, "agency", todo.agency());
        put(json, "keeper", todo.keeper());
        return json.toString();
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    /** With its number. */
    Message numbered(long sequence, Position position) {
        ObjectNode json = EventJson.MAPPER
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", agency.text() + "-" + sequence)
                .put("source", "urn:renkei:todo")
                .put("type", kind.type())
                .put("subject", person.text())
                // Lexicographic order is numeric order, as the extension asks.
                .put("sequence", "%015d".formatted(sequence))
                .put("datacontenttype", "application/json");
        json.set("data", said == null ? EventJson.MAPPER.createObjectNode().put("id", todo.toString()) : read(said));
        return new Message(agency, person, sequence, todo, position, List.of(0), EventJson.write(json));
    }

    /** As it was sent, read back. */
    static TodoMessage of(Message message) {
        JsonNode json = EventJson.MAPPER.readTree(new String(message.value(), StandardCharsets.UTF_8));
        String type = json.path("type").asString();
        Kind kind = type.equals(Kind.DONE.type()) ? Kind.DONE : type.equals(Kind.NEW.type()) ? Kind.NEW : Kind.CHANGED;
        return new TodoMessage(
                message.agency(),
                message.person(),
                message.event(),
                kind,
                kind == Kind.DONE ? null : json.path("data").toString());
    }

    private static JsonNode read(String said) {
        return EventJson.MAPPER.readTree(said);
    }
}
