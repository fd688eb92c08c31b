package care.renkei.query.sharing;

import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.stored.WireEvent;
import java.util.List;

/** An event without its ciphertext: threads and reasons need facts alone. */
final class Unsealed {

    private Unsealed() {}

    static WireEvent of(WireEvent wire) {
        return of(wire, wire.event().parts());
    }

    /** With these parts of it alone. */
    static WireEvent of(WireEvent wire, List<StoredPart> parts) {
        StoredEvent e = wire.event();
        var facts = new StoredEvent(
                e.id(),
                e.type(),
                e.source(),
                e.sourceEventId(),
                e.ordinal(),
                e.subject(),
                e.practitioner(),
                e.occurredAt(),
                e.envelope(),
                parts.stream()
                        .map(part -> new StoredPart(part.about(), part.facts(), null))
                        .toList());
        return new WireEvent(facts, wire.stream(), wire.sequence(), wire.recordedAt(), wire.position());
    }
}
