package care.renkei.query.projecting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.stored.WireEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an event on the wire in one pass, in the form in which the store writes it and the relay frames it. Of any other
 * form it says nothing: what the mapper makes of it is what counts.
 */
final class WireReader {

    /**
     * What was read.
     *
     * @param wire null where nobody wants events of the type
     */
    record Read(
            String type,
            Position position,
            Instant recordedAt,
            @Nullable WireEvent wire) {}

    private final JsonParser json;
    private final Predicate<String> wants;
    private boolean wanted = true;

    private @Nullable UUID id;
    private @Nullable String type;
    private @Nullable AgencyId source;
    private @Nullable String sourceEventId;
    private int ordinal;
    private @Nullable DataSubjectId subject;
    private @Nullable DataSubjectId practitioner;
    private @Nullable Instant occurredAt;
    private @Nullable Envelope envelope;
    private @Nullable List<StoredPart> parts;
    private @Nullable String stream;
    private long sequence;
    private @Nullable Instant recordedAt;
    private @Nullable Position position;

    private WireReader(JsonParser json, Predicate<String> wants) {
        this.json = json;
        this.wants = wants;
    }

    /** Null where it has not the usual form; the mapper has to look at it then. */
    static @Nullable Read read(byte[] bytes, Predicate<String> wants) {
        try (JsonParser json = EventJson.MAPPER.createParser(bytes)) {
            return new WireReader(json, wants).read();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private Read read() {
        usual(json.nextToken() == JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "event" -> event();
                case "stream" -> stream = text();
                case "sequence" -> sequence = number();
                case "recordedAt" -> recordedAt = UsualForms.instant(text());
                case "position" -> position = Position.parse(text());
                default -> json.skipChildren();
            }
        }
        usual(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        return new Read(there(type), there(position), there(recordedAt), wanted ? wire() : null);
    }

    private WireEvent wire() {
        return new WireEvent(
                new StoredEvent(
                        there(id),
                        there(type),
                        there(source),
                        there(sourceEventId),
                        ordinal,
                        there(subject),
                        practitioner,
                        there(occurredAt),
                        there(envelope),
                        there(parts)),
                there(stream),
                sequence,
                there(recordedAt),
                there(position));
    }

    private void event() {
        usual(json.currentToken() == JsonToken.START_OBJECT);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (!wanted) {
                json.skipChildren();
                continue;
            }
            switch (name) {
                case "id" -> id = UsualForms.uuid(text());
                case "type" -> {
                    usual(type == null);
                    type = text();
                    wanted = wants.test(type);
                }
                case "source" -> source = new AgencyId(text());
                case "sourceEventId" -> sourceEventId = text();
                case "ordinal" -> ordinal = Math.toIntExact(number());
                case "subject" -> subject = new DataSubjectId(text());
                case "practitioner" -> practitioner = new DataSubjectId(text());
                case "occurredAt" -> occurredAt = UsualForms.instant(text());
                case "envelope" -> envelope = object(Envelope.class);
                case "parts" -> parts = parts();
                default -> json.skipChildren();
            }
        }
    }

    private List<StoredPart> parts() {
        usual(json.currentToken() == JsonToken.START_ARRAY);
        var read = new ArrayList<StoredPart>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            read.add(part());
        }
        return read;
    }

    private StoredPart part() {
        usual(json.currentToken() == JsonToken.START_OBJECT);
        SubjectKey about = null;
        ObjectNode facts = null;
        byte[] sealed = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "about" -> about = SubjectKey.parse(text());
                case "facts" -> facts = object(ObjectNode.class);
                case "sealed" -> {
                    usual(value == JsonToken.VALUE_STRING);
                    sealed = json.getBinaryValue();
                }
                default -> json.skipChildren();
            }
        }
        return new StoredPart(there(about), there(facts), sealed);
    }

    private <T> T object(Class<T> of) {
        usual(json.currentToken() == JsonToken.START_OBJECT);
        return there(json.readValueAs(of));
    }

    private String text() {
        usual(json.currentToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }

    private long number() {
        usual(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("not the usual form");
        }
        return value;
    }

    private static void usual(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not the usual form");
        }
    }
}
