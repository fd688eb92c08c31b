package care.renkei.demonstration.load;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes CloudEvents about one person. */
final class Sheet {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private Sheet() {}

    /**
     * @param subject of the event; where it brings the person into being, the agency
     * @param about key of the part, e.g. {@code ${p-7}} or {@code new:p-7}
     * @param fill writes the part
     */
    static String event(
            String id, Worker by, String type, String subject, String about, Instant at, Consumer<ObjectNode> fill) {
        String time = ISO.format(at.atZone(ZONE).toOffsetDateTime());
        ObjectNode event = MAPPER.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "urn:renkei:agency:" + by.agency)
                .put("type", "renkei." + type + ".v1")
                .put("subject", subject)
                .put("time", time)
                .put("practitioner", by.practitioner())
                .put("datacontenttype", "application/json");
        ObjectNode data = event.putObject("data");
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", time).put("precision", "INSTANT");
        envelope.put("role", by.role).put("actingAs", "support");
        fill.accept(data.putObject("about").putObject(about));
        return MAPPER.writeValueAsString(event);
    }

    static void recipients(ObjectNode part, String agency) {
        part.putObject("recipients").putArray("agencies").add(agency);
    }

    static void scope(ObjectNode part, Collection<String> categories) {
        texts(part.putObject("scope"), "categories", categories);
    }

    static void texts(ObjectNode node, String field, Collection<String> texts) {
        var array = node.putArray(field);
        texts.forEach(array::add);
    }

    /** Somebody who agrees, refuses or withdraws for himself or herself. */
    static void self(ObjectNode part, String field, String person) {
        part.putArray(field).addObject().put("who", person).put("capacity", "SELF");
    }
}
