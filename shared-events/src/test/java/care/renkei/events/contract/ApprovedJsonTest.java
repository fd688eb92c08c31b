package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.Reading;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plain form of every event version that was ever written, as the codec writes it. What is committed here must
 * read for ever; {@code -Drenkei.regenerate=true} adds files that are missing and never changes one.
 */
class ApprovedJsonTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");

    @ParameterizedTest
    @MethodSource("approved")
    void reads_what_was_once_written_and_writes_it_again(String file) throws IOException {
        JsonNode approved = EventJson.MAPPER.readTree(Files.readString(APPROVED.resolve(file)));
        EventDescription type = Examples.types().stream()
                .filter(one -> one.wireName().equals(approved.get("type").stringValue()))
                .findFirst()
                .orElseThrow();
        Envelope envelope = EventJson.MAPPER.treeToValue(approved.get("envelope"), Envelope.class);
        SortedMap<SubjectKey, Part> about = new TreeMap<>();
        for (Map.Entry<String, JsonNode> part : approved.get("about").properties()) {
            SubjectKey key = SubjectKey.parse(part.getKey());
            about.put(
                    key,
                    EventJson.MAPPER.treeToValue(part.getValue(), Objects.requireNonNull(type.partFor(key.shape()))));
        }
        assertThat(plain(type, envelope, about)).isEqualTo(approved);
    }

    @Test
    void has_a_file_for_every_type_that_says_what_its_example_says() throws IOException {
        for (EventDescription type : Examples.types()) {
            CloudEventJson example = Examples.event(type);
            Reading.Read read = (Reading.Read) Examples.reading(example);
            Path file = APPROVED.resolve(type.wireName() + ".json");
            String plain = EventJson.MAPPER
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(plain(type, read.envelope(), read.about()))
                    + "\n";
            if (Boolean.getBoolean("renkei.regenerate") && !Files.exists(file)) {
                Files.createDirectories(APPROVED);
                Files.writeString(file, plain);
            }
            assertThat(file).content().isEqualTo(plain);
        }
    }

    static Stream<String> approved() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return List.copyOf(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("renkei."))
                            .sorted()
                            .toList())
                    .stream();
        }
    }

    private static ObjectNode plain(EventDescription type, Envelope envelope, SortedMap<SubjectKey, Part> about) {
        ObjectNode plain = EventJson.MAPPER.createObjectNode().put("type", type.wireName());
        plain.set("envelope", EventJson.MAPPER.valueToTree(envelope));
        ObjectNode parts = plain.putObject("about");
        about.forEach((key, part) -> parts.set(key.text(), EventJson.MAPPER.valueToTree(part)));
        return plain;
    }
}
