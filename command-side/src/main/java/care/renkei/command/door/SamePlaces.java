package care.renkei.command.door;

import care.renkei.events.stored.StoredEvent;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where an event only said again what is so already, the ids that it would have brought into being are those that the
 * earlier event holds in the same places.
 */
final class SamePlaces {

    private SamePlaces() {}

    static SortedMap<String, String> idsOf(StoredEvent earlier, StoredEvent repeated, Map<String, String> created) {
        var ids = new TreeMap<String, String>();
        created.forEach((word, id) -> {
            for (int i = 0; i < repeated.parts().size() && i < earlier.parts().size(); i++) {
                String there = at(
                        repeated.parts().get(i).facts(), earlier.parts().get(i).facts(), id);
                if (there != null) {
                    ids.put(word, there);
                }
            }
        });
        return ids;
    }

    private static @Nullable String at(JsonNode repeated, @Nullable JsonNode earlier, String id) {
        if (earlier == null) {
            return null;
        }
        if (repeated.isString()) {
            return repeated.stringValue().equals(id) && earlier.isString() ? earlier.stringValue() : null;
        }
        for (Map.Entry<String, JsonNode> member : repeated.properties()) {
            String found = at(member.getValue(), earlier.get(member.getKey()), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
