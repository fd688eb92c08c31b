package care.renkei.events.contract;

import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Form;
import care.renkei.events.IdOf;
import care.renkei.events.Range;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Says whether a sender may write this JSON for a record, without a schema: by decoding every value on its own and
 * looking at the annotations. What schema and reader say is held against it.
 */
final class Oracle {

    private static final String PLACEHOLDER = "new:[a-z0-9-]{1,40}";

    private final EventDescription type;

    Oracle(EventDescription type) {
        this.type = type;
    }

    boolean accepts(Class<?> record, JsonNode json) {
        if (!json.isObject()) {
            return false;
        }
        Set<String> unknown = new HashSet<>(json.propertyNames());
        for (Field field : Field.of(record)) {
            unknown.remove(field.name());
            JsonNode value = json.get(field.name());
            if (value == null ? field.required() : !accepts(field, value)) {
                return false;
            }
        }
        return unknown.isEmpty()
                && (record != When.class || times(json))
                && (record != Confidentiality.class || named(json));
    }

    private boolean accepts(Field field, JsonNode value) {
        if (!field.many()) {
            return acceptsOne(field, value);
        }
        return value.isArray()
                && value.size() >= field.min()
                && value.size() <= field.max()
                && value.valueStream().allMatch(element -> acceptsOne(field, element))
                && (!field.set() || Set.copyOf(List.copyOf(value.values())).size() == value.size());
    }

    private boolean acceptsOne(Field field, JsonNode value) {
        Class<?> kind = field.type();
        if (kind == boolean.class || kind == Boolean.class) {
            return value.isBoolean();
        }
        if (kind == int.class || kind == Integer.class || kind == long.class || kind == Long.class) {
            Range range = Objects.requireNonNull(field.range());
            return value.isIntegralNumber()
                    && value.canConvertToInt()
                    && value.intValue() >= range.min()
                    && value.intValue() <= range.max();
        }
        if (kind.isRecord() && kind.getRecordComponents().length > 1) {
            return accepts(kind, value);
        }
        if (!value.isString()) {
            return false;
        }
        return acceptsText(field, kind, value);
    }

    private boolean acceptsText(Field field, Class<?> kind, JsonNode value) {
        String text = value.stringValue();
        if (kind == Words.class) {
            return words(text);
        }
        if (kind == String.class) {
            return text.matches(Objects.requireNonNull(field.component().getAnnotation(Form.class))
                    .value());
        }
        if (kind == DataSubjectId.class && !type.creates().isEmpty() && text.matches(PLACEHOLDER)) {
            return true;
        }
        if (kind == ThingId.class) {
            IdOf of = Objects.requireNonNull(field.idOf());
            boolean placeholder = text.matches(PLACEHOLDER);
            if (of.made() || placeholder) {
                return placeholder
                        && (of.made() || type.parts().values().stream().anyMatch(part -> makes(part, of.value())));
            }
            return text.startsWith(of.value() + "-") && decodes(kind, value);
        }
        return decodes(kind, value);
    }

    /** Whether a thing of that kind comes into being beside it, so that its placeholder can stand for its id. */
    private static boolean makes(Class<?> record, String thing) {
        return Field.of(record).stream()
                .anyMatch(field -> (field.idOf() instanceof IdOf of
                                && of.made()
                                && of.value().equals(thing))
                        || (field.type().isRecord() && makes(field.type(), thing)));
    }

    /** Whether the value is read as this type and written back the same (times and UUIDs: as an equal one). */
    private static boolean decodes(Class<?> kind, JsonNode value) {
        try {
            Object read = EventJson.MAPPER.treeToValue(value, kind);
            String written = EventJson.MAPPER.valueToTree(read).stringValue();
            String text = value.stringValue();
            if (read instanceof Instant instant) {
                return text.matches("[^:]*:[0-9]{2}:[0-5].*(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])")
                        && text.indexOf('T') == 10
                        && text.charAt(10) == 'T'
                        && !text.contains("T24")
                        && java.time.OffsetDateTime.parse(text).toInstant().equals(instant);
            }
            return read instanceof UUID ? text.length() == 36 && text.equalsIgnoreCase(written) : text.equals(written);
        } catch (JacksonException | DateTimeException e) {
            return false;
        }
    }

    private static boolean words(String text) {
        return text.codePointCount(0, text.length()) <= Words.MAX_LENGTH
                && text.codePoints()
                        .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\t')
                                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                && text.codePoints().anyMatch(c -> " \t\n\u00a0\u3000".indexOf(c) < 0);
    }

    private static boolean times(JsonNode when) {
        try {
            When read = EventJson.MAPPER.treeToValue(when, When.class);
            if (read.precision() == When.Precision.INSTANT) {
                return decodes(Instant.class, when.get("from"))
                        && (when.get("until") == null || decodes(Instant.class, when.get("until")));
            }
            read.firstInstant(ZoneOffset.UTC);
            read.lastInstant(ZoneOffset.UTC);
            int length =
                    switch (read.precision()) {
                        case DAY -> 10;
                        case MONTH -> 7;
                        case YEAR, INSTANT -> 4;
                    };
            return read.from().length() == length
                    && (read.until() == null || read.until().length() == length);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean named(JsonNode confidentiality) {
        return !confidentiality.get("kind").stringValue().equals("normal")
                || confidentiality.path("agencies").isEmpty();
    }
}
