package care.renkei.command.testing;

import care.renkei.events.Content;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A content of each type that breaks no rule when it comes first. */
final class Defaults {

    private static final JsonNode BY_NAME = read();

    private Defaults() {}

    static ObjectNode of(Class<? extends Content> type) {
        return (ObjectNode) Objects.requireNonNull(BY_NAME.get(type.getSimpleName()), type.getSimpleName())
                .deepCopy();
    }

    private static JsonNode read() {
        try (InputStream file = Defaults.class.getResourceAsStream("defaults.json")) {
            return EventJson.MAPPER.readTree(Objects.requireNonNull(file, "defaults.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
