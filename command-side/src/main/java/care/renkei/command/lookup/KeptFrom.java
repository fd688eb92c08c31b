package care.renkei.command.lookup;

import care.renkei.events.Envelope;
import care.renkei.events.stored.StoredEvent;
import java.time.Instant;

/** From when on an event is kept. */
final class KeptFrom {

    private KeptFrom() {}

    /**
     * What is recorded here: from then on. History that was brought in: from when it was first written down, and never
     * from before it happened; where nobody knows that, from when it was brought in (decision 0079).
     *
     * @param stored when it was stored
     */
    static Instant of(StoredEvent event, Instant stored) {
        Envelope.Imported imported = event.envelope().imported();
        if (imported == null || imported.originalRecordedAt() == null) {
            return stored;
        }
        Instant written = imported.originalRecordedAt();
        Instant counts = written.isBefore(event.occurredAt()) ? event.occurredAt() : written;
        return counts.isBefore(stored) ? counts : stored;
    }
}
