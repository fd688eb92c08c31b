package care.renkei.events.catalogue;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.Shape;
import care.renkei.events.schema.EventSchema;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code GET /api/catalogue} answers. */
public final class CatalogueDocument {

    private CatalogueDocument() {}

    /** Every type without schema and example: {@code {types: […]}}. */
    public static ObjectNode overview() {
        ObjectNode document = json();
        ArrayNode types = document.putArray("types");
        EventCatalogue.everyType().forEach(type -> types.add(summary(type)));
        return document;
    }

    /** One type with its schema and an example that passes the door. */
    public static ObjectNode of(EventDescription type) {
        ObjectNode document = summary(type);
        document.set("schema", EventSchema.of(type));
        document.set("example", example(type));
        return document;
    }

    /** A whole CloudEvent about fictional people. */
    public static JsonNode example(EventDescription type) {
        String name = "/examples/" + type.wireName() + ".json";
        try (InputStream example = CatalogueDocument.class.getResourceAsStream(name)) {
            if (example == null) {
                throw new IllegalStateException(type.wireName() + " has no example");
            }
            return EventJson.MAPPER.readTree(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode summary(EventDescription type) {
        ObjectNode summary = json().put("type", type.wireName())
                .put("name", type.eventName())
                .put("version", type.version());
        summary.putObject("title").put("ja", type.titleJa()).put("en", type.titleEn());
        summary.put("stream", lowerCase(type.stream()))
                .put("stage", type.stage().name());
        ArrayNode categories = summary.putArray("categories");
        type.categories().forEach(category -> categories.add(category.name()));
        ArrayNode practices = summary.putArray("practices");
        type.practices().forEach(practices::add);
        ArrayNode creates = summary.putArray("creates");
        type.creates().stream().sorted().forEach(kind -> creates.add(lowerCase(kind)));
        ArrayNode parts = summary.putArray("parts");
        for (Shape shape : Shape.values()) {
            Class<? extends Part> part = type.partFor(shape);
            if (part != null) {
                parts.add(part(shape, part, part == type.content()));
            }
        }
        return summary;
    }

    private static ObjectNode part(Shape shape, Class<? extends Part> record, boolean main) {
        ObjectNode part = json().put("about", lowerCase(shape)).put("main", main);
        part.set("fields", EventJson.MAPPER.valueToTree(DescribedField.of(record)));
        return part;
    }

    private static String lowerCase(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode json() {
        return EventJson.MAPPER.createObjectNode();
    }
}
