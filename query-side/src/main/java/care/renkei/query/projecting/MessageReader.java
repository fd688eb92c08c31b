package care.renkei.query.projecting;

import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.Heartbeat;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads of a message only what decides whether it is taken in: type, position, time. The rest of an event that a view
 * does not want is never built.
 */
final class MessageReader {

    private static final byte[] HEARTBEAT = Heartbeat.KIND.getBytes(StandardCharsets.US_ASCII);

    private MessageReader() {}

    static Message read(ConsumerRecord<String, byte[]> message) {
        String key = message.key() == null ? "" : message.key();
        byte[] bytes = message.value() == null ? new byte[0] : message.value();
        Header kind = message.headers().lastHeader(Heartbeat.KIND_HEADER);
        try {
            return kind != null && Arrays.equals(kind.value(), HEARTBEAT)
                    ? new Message.Beat(message.partition(), message.offset(), EventJson.read(bytes, Heartbeat.class))
                    : event(message.partition(), message.offset(), key, bytes);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return new Message.Garbled(message.partition(), message.offset(), key, bytes);
        }
    }

    /** @throws IllegalArgumentException if what every event has is missing */
    static Message.Event event(int partition, long offset, String key, byte[] bytes) {
        String type = null;
        String position = null;
        String recordedAt = null;
        try (JsonParser json = EventJson.MAPPER.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "event" -> type = typeIn(json);
                    case "position" -> position = json.getString();
                    case "recordedAt" -> recordedAt = json.getString();
                    default -> json.skipChildren();
                }
            }
        }
        if (type == null || position == null || recordedAt == null) {
            throw new IllegalArgumentException("not an event on the wire");
        }
        return new Message.Event(
                partition, offset, key, type, Position.parse(position), Instant.parse(recordedAt), bytes);
    }

    private static @Nullable String typeIn(JsonParser json) {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        String type = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("type")) {
                type = json.getString();
            } else {
                json.skipChildren();
            }
        }
        return type;
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not an event on the wire");
        }
    }
}
