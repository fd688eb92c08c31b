package care.renkei.standalone.importing;

import care.renkei.events.reading.ProblemCode;
import care.renkei.events.stored.EventJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one row, and from which column each came. */
final class PartOfRow {

    private final ObjectNode content = EventJson.MAPPER.createObjectNode();
    private final Map<String, String> columns = new HashMap<>();
    private final Fields fields;
    private final Cells values;

    PartOfRow(Fields fields, Cells values) {
        this.fields = fields;
        this.values = values;
    }

    ObjectNode content() {
        return content;
    }

    void fill(List<Cell> cells, List<Wrong> wrongs) {
        for (Cell cell : cells) {
            Leaf leaf = fields.named(cell.name());
            if (leaf != null) {
                put(content, leaf.path(), values.value(leaf.field(), cell.text()));
                columns.put(leaf.pointer(), cell.heading());
            } else if (About.of(cell.name()) == null) {
                wrongs.add(RowReader.wrong(cell.heading(), ProblemCode.UNKNOWN_FIELD));
            }
        }
    }

    /** The heading behind a pointer from the part; the pointer itself where no column fills it. */
    String column(String pointer) {
        for (String place = pointer;
                !place.isEmpty();
                place = place.substring(0, Math.max(0, place.lastIndexOf('/')))) {
            String heading = columns.get(place);
            if (heading != null) {
                return heading;
            }
        }
        return fields.heading(pointer);
    }

    private static void put(ObjectNode into, List<String> path, JsonNode value) {
        String name = path.getFirst();
        if (path.size() == 1) {
            into.set(name, value);
        } else if (path.get(1).matches("[0-9]+")) {
            ArrayNode list = into.get(name) instanceof ArrayNode there ? there : into.putArray(name);
            int index = Integer.parseInt(path.get(1));
            while (list.size() <= index) {
                list.addObject();
            }
            put((ObjectNode) list.get(index), path.subList(2, path.size()), value);
        } else {
            ObjectNode inner = into.get(name) instanceof ObjectNode there ? there : into.putObject(name);
            put(inner, path.subList(1, path.size()), value);
        }
    }
}
