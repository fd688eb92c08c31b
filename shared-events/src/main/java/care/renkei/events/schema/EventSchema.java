package care.renkei.events.schema;

import care.renkei.events.Content;
import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.Shape;
import care.renkei.events.stored.EventJson;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the {@code data} of one event type, complete in itself. */
public final class EventSchema {

    /** Most parts of one event. */
    public static final int MAX_PARTS = 64;

    private static final String ID = "urn:renkei:schema:";

    private EventSchema() {}

    /** @throws IllegalStateException if a record of the type holds something that the contract does not know */
    public static ObjectNode of(EventDescription type) {
        RecordSchemas records = new RecordSchemas(type);
        ObjectNode schema = json().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id(type))
                .put("title", type.titleEn())
                .put("x-renkei-title-ja", type.titleJa())
                .put("type", "object");
        schema.putArray("required").add("envelope").add("about");
        ObjectNode properties = schema.put("additionalProperties", false).putObject("properties");
        properties.set("envelope", records.reference(Envelope.class));
        properties.set("about", about(type, records));
        ObjectNode definitions = schema.putObject("$defs");
        records.definitions().forEach(definitions::set);
        return schema;
    }

    /** What {@code dataschema} would name. */
    public static String id(EventDescription type) {
        return ID + type.wireName();
    }

    private static ObjectNode about(EventDescription type, RecordSchemas records) {
        ObjectNode about = json().put("type", "object").put("minProperties", 1).put("maxProperties", MAX_PARTS);
        ObjectNode keys = about.putObject("patternProperties");
        for (Shape shape : Shape.values()) {
            Class<? extends Part> part = type.partFor(shape);
            if (part != null) {
                keys.set(TextForms.keys(shape, type), records.reference(part));
            }
        }
        about.put("additionalProperties", false);
        if (type.parts().values().stream().anyMatch(part -> part != type.content())) {
            about.set("not", onlyOtherKeysThan(mainKeys(type)));
        }
        return about;
    }

    /** "Not all keys are other keys": at least one part is the main one. */
    private static ObjectNode onlyOtherKeysThan(String main) {
        ObjectNode only = json();
        only.putObject("propertyNames").putObject("not").put("pattern", main);
        return only;
    }

    private static String mainKeys(EventDescription type) {
        Class<? extends Content> content = type.content();
        return Arrays.stream(Shape.values())
                .filter(shape -> type.partFor(shape) == content)
                .map(shape -> TextForms.unanchored(TextForms.keys(shape, type)))
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    private static ObjectNode json() {
        return EventJson.MAPPER.createObjectNode();
    }
}
