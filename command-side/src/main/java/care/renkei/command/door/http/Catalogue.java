package care.renkei.command.door.http;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.catalogue.CatalogueDocument;
import care.renkei.events.stored.EventJson;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue's documents, written once. */
final class Catalogue {

    private final Map<String, byte[]> byType = new TreeMap<>();
    private final byte[] all;

    Catalogue() {
        ObjectNode document = EventJson.MAPPER.createObjectNode();
        ArrayNode types = document.putArray("types");
        for (EventDescription type : EventCatalogue.everyType()) {
            ObjectNode one = CatalogueDocument.of(type);
            byType.put(type.wireName(), EventJson.write(one));
            types.add(one);
        }
        all = EventJson.write(document);
    }

    byte[] all() {
        return all;
    }

    byte @Nullable [] of(String type) {
        return byType.get(type);
    }
}
