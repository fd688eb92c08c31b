package care.renkei.query.timeline;

import care.renkei.events.stored.EventJson;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the words and days of a part from its JSON, one after the other, without building anything from it. */
record PartText(PartFields fields, Consumer<String> words, Consumer<LocalDate> days) {

    /** @param json of a part, opened */
    void read(byte[] json) {
        try (JsonParser parser = EventJson.MAPPER.createParser(json)) {
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING) {
                    take(name, parser.getString());
                }
            }
        }
    }

    private void take(String name, String value) {
        if (fields.words().contains(name)) {
            words.accept(value);
        } else if (fields.days().contains(name)) {
            day(value);
        }
    }

    /** A field of the same name may hold a month in another record of the part; that is no day that anybody looks for. */
    private void day(String value) {
        try {
            days.accept(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            // nothing to find
        }
    }
}
