package care.renkei.command.plan;

import care.renkei.command.testing.Sent;
import care.renkei.events.stored.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one field of one row of what is sent by default. */
final class Rows {

    private Rows() {}

    static Sent changed(Sent sent, int row, String field, @Nullable Object value) {
        ArrayNode items = (ArrayNode) sent.content().get("items").deepCopy();
        set((ObjectNode) items.get(row), field, value);
        return sent.with("items", items);
    }

    static Sent without(Sent sent, int row) {
        ArrayNode items = (ArrayNode) sent.content().get("items").deepCopy();
        items.remove(row);
        return sent.with("items", items);
    }

    static Sent again(Sent sent, int row) {
        ArrayNode items = (ArrayNode) sent.content().get("items").deepCopy();
        items.add(items.get(row).deepCopy());
        return sent.with("items", items);
    }

    static Sent sheet(Sent sent, String field, @Nullable Object value) {
        ObjectNode sheet = (ObjectNode) sent.content().get("sheet").deepCopy();
        set(sheet, field, value);
        return sent.with("sheet", sheet);
    }

    private static void set(ObjectNode node, String field, @Nullable Object value) {
        if (value == null) {
            node.remove(field);
        } else {
            node.set(field, EventJson.MAPPER.valueToTree(value));
        }
    }
}
