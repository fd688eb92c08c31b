package care.renkei.events.schema;

import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Form;
import care.renkei.events.IdOf;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.stored.EventJson;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schemas of the records of one event type; each record and code list stands once, under its own name. */
final class RecordSchemas {

    private final EventDescription type;
    private final MadeThings made;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    RecordSchemas(EventDescription type) {
        this.type = type;
        this.made = MadeThings.of(type);
    }

    /** What the references lead to, by name. */
    Map<String, ObjectNode> definitions() {
        return definitions;
    }

    /** @throws IllegalStateException if a component is of a type that the contract does not know */
    ObjectNode reference(Class<?> record) {
        String name = record.getSimpleName();
        Class<?> other = named.putIfAbsent(name, record);
        if (other != null && other != record) {
            throw new IllegalStateException(type.wireName() + " speaks of two things as " + name);
        }
        if (other == null) {
            ObjectNode leaf = LeafSchemas.of(record);
            definitions.put(name, leaf == null ? object(record) : leaf);
        }
        return json().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode object(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalStateException(type.wireName() + " holds a " + record.getName());
        }
        ObjectNode schema = json().put("type", "object");
        ArrayNode required = json().putArray("required");
        ObjectNode properties = json();
        for (Field field : Field.of(record)) {
            properties.set(field.name(), described(field));
            if (field.required()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false).set("properties", properties);
        if (record == When.class) {
            schema.set("allOf", Refinements.precisions());
        }
        if (record == Confidentiality.class) {
            schema.set("allOf", Refinements.normalNamesNobody());
        }
        return schema;
    }

    private ObjectNode described(Field field) {
        ObjectNode schema = field.many() ? array(field) : single(field, true);
        Says says = field.says();
        if (says != null) {
            schema.put("description", says.en()).put("x-renkei-ja", says.ja());
        }
        if (field.inClear()) {
            schema.put("x-renkei-in-clear", true);
        }
        String leftOut = field.leftOutMeans();
        if (leftOut != null) {
            schema.set("default", EventJson.MAPPER.readTree(leftOut));
        }
        return schema;
    }

    private ObjectNode array(Field field) {
        ObjectNode schema = json().put("type", "array");
        schema.set("items", single(field, false));
        if (field.min() > 0) {
            schema.put("minItems", field.min());
        }
        schema.put("maxItems", field.max());
        return field.set() ? schema.put("uniqueItems", true) : schema;
    }

    private ObjectNode single(Field field, boolean bounded) {
        Class<?> kind = field.type();
        if (kind == boolean.class || kind == Boolean.class) {
            return json().put("type", "boolean");
        }
        if (kind == int.class || kind == Integer.class || kind == long.class || kind == Long.class) {
            return number(field);
        }
        if (kind == DataSubjectId.class) {
            return LeafSchemas.text(TextForms.subject(type));
        }
        if (kind == ThingId.class) {
            return LeafSchemas.text(thing(field));
        }
        if (kind == String.class) {
            return LeafSchemas.text(form(field));
        }
        ObjectNode schema = reference(kind);
        Range range = field.range();
        if (kind == Words.class && bounded && range != null) {
            schema.put("maxLength", range.max());
        }
        return schema;
    }

    private ObjectNode number(Field field) {
        Range range = field.range();
        if (range == null) {
            throw new IllegalStateException(type.wireName() + ": " + field.name() + " needs a @Range");
        }
        return json().put("type", "integer").put("minimum", range.min()).put("maximum", range.max());
    }

    private String form(Field field) {
        Form form = field.component().getAnnotation(Form.class);
        if (form == null) {
            throw new IllegalStateException(
                    type.wireName() + ": " + field.name() + " is text in clear without a @Form");
        }
        return form.value();
    }

    /** What an event makes is named by a placeholder; what it only speaks of by its id, or by one made beside it. */
    private String thing(Field field) {
        @Nullable IdOf of = field.idOf();
        if (of == null) {
            throw new IllegalStateException(type.wireName() + ": " + field.name() + " needs an @IdOf");
        }
        if (of.made()) {
            return "^" + TextForms.PLACEHOLDER + "$";
        }
        String id = TextForms.thing(of.value());
        return made.kinds().contains(of.value()) ? "^(" + id + "|" + TextForms.PLACEHOLDER + ")$" : "^" + id + "$";
    }

    private static ObjectNode json() {
        return EventJson.MAPPER.createObjectNode();
    }
}
