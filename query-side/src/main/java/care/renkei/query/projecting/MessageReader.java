package care.renkei.query.projecting;

import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.Heartbeat;
import care.renkei.events.stored.WireEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ObjectReader;

/**
 * Reads the messages of one view, each once: events that it wants as a whole, so that this is done before a transaction
 * begins; of the others only what moves progress.
 */
final class MessageReader {

    private static final ObjectReader WHOLE = EventJson.MAPPER.readerFor(WireEvent.class);

    @SuppressWarnings("ArrayRecordComponent") // compared by what it holds
    private record Heard(byte[] bytes, Heartbeat heartbeat) {}

    private final Predicate<String> wants;
    private @Nullable Heard heard;

    MessageReader(Projection projection) {
        wants = projection::wants;
    }

    Message read(Unread message) {
        int partition = message.partition();
        long offset = message.offset();
        byte[] bytes = message.bytes();
        try {
            return message.beat()
                    ? new Message.Beat(partition, offset, heartbeat(bytes))
                    : event(partition, offset, message.key(), bytes);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return new Message.Garbled(partition, offset, message.key(), bytes);
        }
    }

    /** Every partition is told the same, in the same words. */
    private Heartbeat heartbeat(byte[] bytes) {
        Heard last = heard;
        if (last == null || !Arrays.equals(bytes, last.bytes())) {
            last = new Heard(bytes, EventJson.read(bytes, Heartbeat.class));
            heard = last;
        }
        return last.heartbeat();
    }

    /** @throws IllegalArgumentException if what every event has is missing */
    Message.Event event(int partition, long offset, String key, byte[] bytes) {
        WireReader.Read usual = WireReader.read(bytes, wants);
        if (usual != null) {
            return new Message.Event(
                    partition, offset, key, usual.type(), usual.position(), usual.recordedAt(), bytes, usual.wire());
        }
        if (wants.test(type(bytes))) {
            WireEvent wire = whole(bytes);
            if (wire != null) {
                return new Message.Event(
                        partition, offset, key, wire.event().type(), wire.position(), wire.recordedAt(), bytes, wire);
            }
        }
        return heading(partition, offset, key, bytes);
    }

    /** Null where it cannot be read: whether that makes somebody wait is seen when it is taken in. */
    private static @Nullable WireEvent whole(byte[] bytes) {
        try {
            WireEvent wire = WHOLE.readValue(bytes);
            boolean whole = wire.event() != null
                    && wire.event().type() != null
                    && wire.position() != null
                    && wire.recordedAt() != null;
            return whole ? wire : null;
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String type(byte[] bytes) {
        try (JsonParser json = EventJson.MAPPER.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                if (name.equals("event")) {
                    return typeIn(json);
                }
                json.skipChildren();
            }
        }
        throw new IllegalArgumentException("not an event on the wire");
    }

    private static Message.Event heading(int partition, long offset, String key, byte[] bytes) {
        String type = null;
        String position = null;
        String recordedAt = null;
        try (JsonParser json = EventJson.MAPPER.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT);
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "event" -> {
                        type = typeIn(json);
                        skipRest(json);
                    }
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
                partition, offset, key, type, Position.parse(position), Instant.parse(recordedAt), bytes, null);
    }

    /** The parser stands behind it afterwards, in the event. */
    private static String typeIn(JsonParser json) {
        expect(json.currentToken() == JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("type")) {
                String type = json.getString();
                expect(type != null);
                return type;
            }
            json.skipChildren();
        }
        throw new IllegalArgumentException("not an event on the wire");
    }

    private static void skipRest(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            json.skipChildren();
        }
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not an event on the wire");
        }
    }
}
