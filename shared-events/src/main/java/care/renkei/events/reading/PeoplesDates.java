package care.renkei.events.reading;

import care.renkei.events.schema.TextForms;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dates that were written as people write them ({@link WrittenDate}), put into the form of the contract. Only places
 * where the schema asks for a date, and only after it has complained: who writes the form of the contract pays nothing.
 */
final class PeoplesDates {

    /** Of a date as people write it, in characters. */
    private static final int LONGEST = 40;

    private PeoplesDates() {}

    /** The data with those dates put right, or null where none of the complaints is about such a date. */
    static @Nullable JsonNode understood(JsonNode data, List<Error> errors) {
        JsonNode changed = null;
        for (Error error : errors) {
            String contracts = contracts(error);
            if (contracts != null) {
                changed = changed == null ? data.deepCopy() : changed;
                put(changed, error.getInstanceLocation(), contracts);
            }
        }
        return changed;
    }

    private static @Nullable String contracts(Error error) {
        JsonNode written = error.getInstanceNode();
        if (written == null || !written.isString() || written.stringValue().length() > LONGEST) {
            return null;
        }
        String text = written.stringValue();
        Object date =
                switch (form(error)) {
                    case TextForms.DATE -> WrittenDate.day(text);
                    case TextForms.MONTH -> WrittenDate.month(text);
                    case TextForms.YEAR -> WrittenDate.year(text);
                    default -> null;
                };
        return date == null ? null : date.toString();
    }

    private static String form(Error error) {
        JsonNode form = error.getSchemaNode();
        return "pattern".equals(error.getKeyword()) && form != null ? form.stringValue("") : "";
    }

    private static void put(JsonNode data, NodePath path, String date) {
        JsonNode parent = data;
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            parent = step(parent, path.getElement(i));
        }
        Object last = path.getElement(path.getNameCount() - 1);
        switch (parent) {
            case ObjectNode object -> object.put(last.toString(), date);
            case ArrayNode array -> array.set(Integer.parseInt(last.toString()), date);
            default -> throw new IllegalStateException("a place in an event is inside an object or a list");
        }
    }

    private static JsonNode step(JsonNode parent, Object element) {
        return parent.isArray() ? parent.get(Integer.parseInt(element.toString())) : parent.get(element.toString());
    }
}
