package care.renkei.standalone.importing;

import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a sheet with headings of its own means: {@code {"columns": {"訪問日": "いつ", "備考": ""}, "constants": {"種類":
 * "自宅訪問"}}}. A column that leads to nothing is left out; a constant stands where a row says nothing itself.
 *
 * @param columns headings of the sheet, compared as people read them, to the names that the importer knows
 * @param constants values by those names
 */
record Mapping(Map<String, String> columns, Map<String, String> constants) {

    static final Mapping NONE = new Mapping(Map.of(), Map.of());

    /** @throws BadSheet if the file is no such mapping */
    static Mapping read(Path file) throws IOException {
        try {
            JsonNode json = EventJson.MAPPER.readTree(Files.readString(file));
            var columns = new LinkedHashMap<String, String>();
            texts(json.path("columns")).forEach((heading, name) -> columns.put(Headings.plain(heading), name));
            return new Mapping(columns, texts(json.path("constants")));
        } catch (JacksonException e) {
            throw new BadSheet("対応表（--mapping）が JSON として読めません。", "The mapping is not well-formed JSON.");
        }
    }

    private static Map<String, String> texts(JsonNode object) {
        var texts = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString("")));
        return texts;
    }

    /** The name behind a heading; empty where the column is left out. */
    String name(String heading) {
        return columns.getOrDefault(Headings.plain(heading), heading);
    }
}
