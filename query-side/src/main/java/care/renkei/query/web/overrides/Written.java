package care.renkei.query.web.overrides;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What came with a form, by the names of its controls; white space alone is nothing. */
record Written(MultiValueMap<String, String> values) {

    String first(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    @Nullable
    String orNull(String name) {
        String value = first(name);
        return value.isEmpty() ? null : value;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
