package care.renkei.standalone.importing;

import care.renkei.events.schema.Field;
import java.util.List;

/**
 * A field that a column can fill.
 *
 * @param path names from the part, and indexes in lists, e.g. {@code observations, 0, text}
 * @param field the last of them
 */
record Leaf(List<String> path, Field field) {
    String pointer() {
        return String.join("/", path);
    }
}
