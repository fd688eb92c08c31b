package care.renkei.query.reading;

import care.renkei.events.stored.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/** JSON that goes out as it was stored, byte by byte, without being read on the way. */
@JsonSerialize(using = Json.AsItIs.class)
public final class Json {

    private final byte[] utf8;

    /** @param utf8 is kept, and changed by nobody from here on */
    public Json(byte[] utf8) {
        this.utf8 = utf8;
    }

    public Json(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public <T> T as(Class<T> type) {
        return EventJson.MAPPER.readValue(utf8, type);
    }

    public JsonNode tree() {
        return EventJson.MAPPER.readTree(utf8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json && Arrays.equals(utf8, json.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** Shows nothing of what is inside. */
    @Override
    public String toString() {
        return "[json]";
    }

    static final class AsItIs extends ValueSerializer<Json> {
        @Override
        public void serialize(Json json, JsonGenerator generator, SerializationContext context) {
            generator.writeRawValue(new RawJson(json.utf8));
        }
    }
}
