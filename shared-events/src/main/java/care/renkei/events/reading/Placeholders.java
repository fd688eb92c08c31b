package care.renkei.events.reading;

import care.renkei.events.EventDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts ids in the place of {@code new:<word>}, in one event. The same word is the same id wherever it stands, and
 * cannot stand for things of two kinds.
 */
final class Placeholders {

    private static final String MARK = "new:";

    private final ReadContext context;
    private final IdPlaces places;
    private final String subjectPrefix;
    private final SortedMap<String, String> created = new TreeMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    Placeholders(EventDescription type, ReadContext context, IdPlaces places) {
        this.context = context;
        this.places = places;
        this.subjectPrefix =
                type.creates().isEmpty() ? "" : type.creates().iterator().next().prefix();
    }

    SortedMap<String, String> created() {
        return created;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** A key of {@code about}, also a joint one. */
    String key(String key, Pointer pointer) {
        return key.contains(MARK)
                ? Arrays.stream(key.split("\\+", -1))
                        .map(one -> id(one, subjectPrefix, pointer))
                        .collect(Collectors.joining("+"))
                : key;
    }

    /** The same JSON with ids in it; the one that was given is left as it is. */
    ObjectNode fill(Class<?> record, JsonNode node, Pointer pointer) {
        ObjectNode filled = ((ObjectNode) node).objectNode();
        filled.setAll((ObjectNode) node);
        for (IdPlaces.Place place : places.in(record)) {
            JsonNode value = node.get(place.name());
            if (value != null) {
                filled.set(place.name(), fill(place, value, pointer.then(place.name())));
            }
        }
        return filled;
    }

    private JsonNode fill(IdPlaces.Place place, JsonNode value, Pointer pointer) {
        if (value instanceof ArrayNode elements) {
            ArrayNode filled = elements.arrayNode();
            for (int i = 0; i < elements.size(); i++) {
                filled.add(fill(place, elements.get(i), pointer.then(i)));
            }
            return filled;
        }
        @Nullable Class<?> nested = place.nested();
        if (nested != null) {
            return fill(nested, value, pointer);
        }
        String text = value.stringValue();
        String prefix = place.thing() == null ? subjectPrefix : place.thing() + "-";
        return text.startsWith(MARK) ? StringNode.valueOf(id(text, prefix, pointer)) : value;
    }

    private String id(String text, String prefix, Pointer pointer) {
        if (!text.startsWith(MARK)) {
            return text;
        }
        String word = text.substring(MARK.length());
        String id = prefix + context.ids().value(context.source(), context.ceId(), word);
        String other = created.putIfAbsent(word, id);
        if (other != null && !other.equals(id)) {
            problems.add(FieldProblem.of(pointer.text(), ProblemCode.PLACEHOLDER_AMBIGUOUS));
        }
        return id;
    }
}
