package care.renkei.events.testing;

import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Form;
import care.renkei.events.IdOf;
import care.renkei.events.Range;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as a sender writes them. */
final class RandomRecords {

    private static final int FEW = 3;

    private final RandomValues values;
    private int words;

    RandomRecords(RandomValues values) {
        this.values = values;
    }

    ObjectNode of(Class<?> record) {
        if (record == When.class) {
            return when();
        }
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        for (Field field : Field.of(record)) {
            if (field.required() || values.chance(0.5)) {
                json.set(field.name(), field.many() ? several(field) : one(field));
            }
        }
        if (record == Confidentiality.class && json.path("kind").stringValue("").equals("normal")) {
            json.remove("agencies");
        }
        return inOrder(json);
    }

    String placeholder() {
        return "new:word-" + words++;
    }

    private ObjectNode when() {
        When.Precision precision = values.one(List.of(When.Precision.values()));
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("from", written(precision));
        if (values.chance(0.3)) {
            json.put("until", written(precision));
        }
        return inOrder(json.put("precision", precision.name()));
    }

    private String written(When.Precision precision) {
        String day = values.day().toString();
        return switch (precision) {
            case INSTANT -> values.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }

    /** Exchanges from and until where they came the wrong way round; all forms sort as text. */
    private static ObjectNode inOrder(ObjectNode json) {
        JsonNode from = json.get("from");
        JsonNode until = json.get("until");
        if (from != null
                && until != null
                && from.isString()
                && from.stringValue().compareTo(until.stringValue()) > 0) {
            json.set("from", until);
            json.set("until", from);
        }
        return json;
    }

    private ArrayNode several(Field field) {
        ArrayNode array = EventJson.MAPPER.createArrayNode();
        int count = values.between(field.min(), Math.min(field.max(), field.min() + FEW));
        for (int i = 0; i < count; i++) {
            JsonNode element = one(field);
            if (!field.set() || array.valueStream().noneMatch(element::equals)) {
                array.add(element);
            }
        }
        return array;
    }

    private JsonNode one(Field field) {
        Class<?> type = field.type();
        if (type == boolean.class || type == Boolean.class) {
            return EventJson.MAPPER.valueToTree(values.chance(0.5));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            Range range = Objects.requireNonNull(field.range());
            return EventJson.MAPPER.valueToTree(values.between(range.min(), range.max()));
        }
        if (type.isEnum()) {
            return EventJson.MAPPER.valueToTree(values.one(List.of(type.getEnumConstants())));
        }
        if (type == DataSubjectId.class) {
            return EventJson.MAPPER.valueToTree(values.subject().text());
        }
        if (type == ThingId.class) {
            IdOf of = Objects.requireNonNull(field.idOf());
            return EventJson.MAPPER.valueToTree(of.made() ? placeholder() : values.thing(of.value()));
        }
        if (type == String.class) {
            Form form = Objects.requireNonNull(field.component().getAnnotation(Form.class));
            return EventJson.MAPPER.valueToTree(values.formed(form.value()));
        }
        return type.isRecord() && type.getRecordComponents().length > 1
                ? of(type)
                : EventJson.MAPPER.valueToTree(values.text(type));
    }
}
