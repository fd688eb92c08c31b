package care.renkei.query.web.protection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What was written into a form; what is blank counts as left out. */
record Written(Map<String, List<String>> values) {

    static Written nothing() {
        return new Written(Map.of());
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Nullable
    String one(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Puts what was written under these names into the part, each under the last word of its name. */
    void into(ObjectNode part, String prefix, List<String> names) {
        for (String name : names) {
            String value = one(prefix + name);
            if (value != null) {
                part.put(name, value);
            }
        }
    }
}
