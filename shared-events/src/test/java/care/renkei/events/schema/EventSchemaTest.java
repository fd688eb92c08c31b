package care.renkei.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The committed schemas are the ones that the records make; {@code -Drenkei.regenerate=true} writes them anew. */
class EventSchemaTest {

    private static final Path COMMITTED = Path.of("src/main/resources/schemas");

    @Test
    void is_committed_for_every_type_as_the_records_make_it() throws IOException {
        Map<String, String> made = new TreeMap<>();
        for (EventDescription type : EventCatalogue.everyType()) {
            made.put(type.wireName() + ".json", printed(EventSchema.of(type)));
        }
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.createDirectories(COMMITTED);
            for (Path old : files()) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> schema : made.entrySet()) {
                Files.writeString(COMMITTED.resolve(schema.getKey()), schema.getValue());
            }
        }
        Map<String, String> committed = new TreeMap<>();
        for (Path file : files()) {
            committed.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(committed).containsOnlyKeys(made.keySet());
        made.forEach((name, schema) -> assertThat(committed.get(name)).as(name).isEqualTo(schema));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(COMMITTED)) {
            return files.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String printed(JsonNode schema) {
        return EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }
}
