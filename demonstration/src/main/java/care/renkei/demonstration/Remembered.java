package care.renkei.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** {@code demonstration.json} in the data folder: ids by the words of the story, for whoever publishes more later. */
final class Remembered {

    private final Path file;

    Remembered(Path data) {
        this.file = data.resolve("demonstration.json");
    }

    Map<String, String> read() {
        try {
            return Files.exists(file)
                    ? Json.texts(Json.tree(Files.readString(file)).path("ids"))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    void write(Map<String, String> ids) {
        try {
            Path draft = file.resolveSibling("demonstration.json.draft");
            Files.writeString(
                    draft, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("ids", ids)) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
