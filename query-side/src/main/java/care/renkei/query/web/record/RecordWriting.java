package care.renkei.query.web.record;

import care.renkei.events.schema.Field;
import care.renkei.events.stored.EventJson;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the part of an event from what was written. Checks nothing: what is wrong goes to the door as it is, which
 * says so in one place for all senders.
 */
record RecordWriting(Answers answers, ZoneId zone) {

    ObjectNode part(Class<?> record) {
        return part(record, RecordQuestions.PART);
    }

    private ObjectNode part(Class<?> record, String place) {
        ObjectNode part = EventJson.MAPPER.createObjectNode();
        for (Field field : Field.of(record)) {
            Control asking = Control.of(field);
            JsonNode value = asking == null ? null : value(field, asking, place + "/" + field.name());
            if (value != null) {
                part.set(field.name(), value);
            }
        }
        return part;
    }

    private @Nullable JsonNode value(Field field, Control asking, String name) {
        return switch (asking) {
            case ROWS -> rows(field, name);
            case GROUP -> field.required() || answers.below(name) ? part(field.type(), name) : null;
            case MADE -> text(placeholder(name));
            case YES -> JsonNodeFactory.instance.booleanNode(so(name));
            case YES_OR_NO -> answers.first(name).isEmpty() ? null : JsonNodeFactory.instance.booleanNode(so(name));
            case SEVERAL_WORDS, CODES, AGENCIES, PRACTITIONERS, RELATIVES, THINGS, RECORDS, TYPES, CORPORATIONS ->
                several(answers.of(name));
            case NUMBER -> number(answers.first(name));
            case MOMENT -> text(moment(answers.first(name)));
            case WORDS,
                    LINE,
                    CODE,
                    DAY,
                    TIME,
                    MONTH,
                    AGENCY,
                    PRACTITIONER,
                    RELATIVE,
                    PARTY,
                    SOMEBODY,
                    THING,
                    RECORD,
                    GIVEN -> text(answers.first(name));
        };
    }

    private boolean so(String name) {
        return answers.first(name).equals("true");
    }

    /** One for each row, for each is a thing of its own. */
    private static String placeholder(String name) {
        String place = name.substring(RecordQuestions.PART.length() + 1).toLowerCase(Locale.ROOT);
        return "new:" + place.replace('/', '-');
    }

    private @Nullable ArrayNode rows(Field field, String name) {
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        for (int i = 0; i < answers.rows(name); i++) {
            rows.add(part(field.type(), name + "/" + i));
        }
        return rows.isEmpty() ? null : rows;
    }

    private static @Nullable ArrayNode several(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        ArrayNode all = EventJson.MAPPER.createArrayNode();
        values.stream().distinct().forEach(all::add);
        return all;
    }

    private static @Nullable JsonNode text(String value) {
        return value.isEmpty() ? null : JsonNodeFactory.instance.stringNode(value);
    }

    private static @Nullable JsonNode number(String value) {
        try {
            return value.isEmpty() ? null : JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return text(value);
        }
    }

    /** Browsers send the time on the wall, without its zone. */
    private String moment(String value) {
        try {
            return value.isEmpty()
                    ? ""
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            LocalDateTime.parse(value).atZone(zone));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
