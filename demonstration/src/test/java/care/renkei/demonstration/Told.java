package care.renkei.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the files of the story say, for asking whether something is told; words still stand in the place of ids. */
final class Told {

    private static final List<Said> ALL = Story.bundled().stream()
            .filter(file -> !file.looks())
            .map(Told::said)
            .toList();

    private static final Map<String, Said> BY_NAME = ALL.stream().collect(Collectors.toMap(Said::name, said -> said));

    private Told() {}

    /**
     * One event.
     *
     * @param type without {@code renkei.} and version
     * @param whom the part is about
     */
    record Said(String scene, String name, String agency, String type, JsonNode event, String whom, JsonNode part) {

        /** Something at a pointer of the part, as text; empty where nothing stands. */
        String at(String pointer) {
            JsonNode node = part.at(pointer);
            return node.isValueNode() ? node.asString() : node.isMissingNode() ? "" : node.toString();
        }

        List<String> texts(String pointer) {
            return StreamSupport.stream(part.at(pointer).spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }

        /** The values of one field in the rows of a list. */
        List<String> column(String list, String field) {
            return StreamSupport.stream(part.at(list).spliterator(), false)
                    .map(row -> row.path(field).asString(""))
                    .toList();
        }

        boolean says(String words) {
            return event.path("data").path("about").toString().contains(words);
        }

        OffsetDateTime when() {
            return OffsetDateTime.parse(event.path("time").stringValue());
        }
    }

    /** By the name of its file. */
    static Said told(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    static List<Said> all(String type) {
        return ALL.stream().filter(said -> said.type().equals(type)).toList();
    }

    static List<Said> in(String scene) {
        List<Said> found =
                ALL.stream().filter(said -> said.scene().startsWith(scene)).toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Said said(StoryEvent file) {
        JsonNode event = Json.tree(file.text());
        var first = event.at("/data/about").properties().iterator().next();
        return new Said(
                file.scene(),
                file.name(),
                file.agency(),
                Json.text(event, "type").replaceFirst("^renkei\\.", "").replaceFirst("\\.v\\d+$", ""),
                event,
                first.getKey(),
                first.getValue());
    }
}
