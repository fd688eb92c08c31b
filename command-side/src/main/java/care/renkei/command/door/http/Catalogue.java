package care.renkei.command.door.http;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.schema.EventSchema;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every event type as it can be read outside: names, defaults, schema with a sentence per field, an example. */
final class Catalogue {

    private final Map<String, byte[]> byType = new TreeMap<>();
    private final byte[] all;

    Catalogue() {
        ArrayNode list = EventJson.MAPPER.createArrayNode();
        for (EventDescription type : EventCatalogue.standard().types()) {
            ObjectNode json = json(type);
            byType.put(type.wireName(), EventJson.write(json));
            list.add(json);
        }
        all = EventJson.write(list);
    }

    byte[] all() {
        return all;
    }

    byte @Nullable [] of(String type) {
        return byType.get(type);
    }

    private static ObjectNode json(EventDescription type) {
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("type", type.wireName());
        json.put("capability", type.capability());
        json.put("version", type.version());
        json.put("titleJa", type.titleJa());
        json.put("titleEn", type.titleEn());
        json.put("stream", type.stream().name());
        json.put("stage", type.stage().name());
        names(type.categories().stream().map(Category::name).toList(), json.putArray("categories"));
        names(type.creates().stream().map(DataSubjectId.Kind::name).sorted().toList(), json.putArray("creates"));
        names(type.practices(), json.putArray("practices"));
        json.set("schema", EventSchema.of(type));
        json.set("example", example(type));
        return json;
    }

    private static void names(Collection<String> names, ArrayNode array) {
        names.forEach(array::add);
    }

    private static JsonNode example(EventDescription type) {
        String name = "/examples/" + type.wireName() + ".json";
        try (InputStream example = EventDescription.class.getResourceAsStream(name)) {
            if (example == null) {
                throw new IllegalStateException("no example of " + type.wireName());
            }
            return EventJson.MAPPER.readTree(example.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
