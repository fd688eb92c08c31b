package care.renkei.events.stored;

import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.PartCipher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns an event in the plain into an event at rest, and opens single parts again. */
public final class EventSealer {

    private EventSealer() {}

    /** Encrypts every part for its subjects; the keys must hold a current key for each of them. */
    public static StoredEvent seal(CareEvent event, DataKeys keys) {
        var parts = new ArrayList<StoredPart>();
        for (Map.Entry<SubjectKey, Part> entry : event.about().entrySet()) {
            byte[] plain = EventJson.write(entry.getValue());
            byte[] sealed = PartCipher.seal(event.id(), entry.getKey(), plain, keys);
            parts.add(new StoredPart(entry.getKey(), EventJson.FACTS.of((Record) entry.getValue()), sealed));
        }
        return stored(event, 0, parts);
    }

    /**
     * An event that a decision adds to the one that was sent. It says nothing beyond facts, so it needs no key.
     *
     * @param ordinal 1 for the first added event
     */
    public static StoredEvent factsOnly(CareEvent event, int ordinal) {
        var parts = new ArrayList<StoredPart>();
        event.about().forEach((key, part) -> parts.add(new StoredPart(key, EventJson.FACTS.of((Record) part), null)));
        return stored(event, ordinal, parts);
    }

    private static StoredEvent stored(CareEvent event, int ordinal, List<StoredPart> parts) {
        EventDescription type = event.type();
        DataSubjectId subject = event.subject();
        return new StoredEvent(
                event.id(),
                type.wireName(),
                event.source(),
                event.sourceEventId(),
                ordinal,
                subject,
                event.practitioner(),
                event.occurredAt(),
                event.envelope().completedFor(type),
                parts);
    }

    /**
     * The whole part where the keys open it; what the facts tell where it holds nothing else.
     *
     * @throws care.renkei.events.sealing.KeyUnavailable if a key is destroyed or not at hand
     */
    public static Part open(StoredEvent event, StoredPart part, DataKeys keys) {
        byte[] sealed = part.sealed();
        if (sealed == null) {
            return event.factsOf(part);
        }
        Class<? extends Part> record = event.description().partFor(part.about().shape());
        if (record == null) {
            throw new IllegalStateException(
                    event.type() + " has no part for " + part.about().shape());
        }
        return EventJson.read(PartCipher.open(event.id(), part.about(), sealed, keys), record);
    }
}
