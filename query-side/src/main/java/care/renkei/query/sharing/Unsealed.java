package care.renkei.query.sharing;

import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.stored.WireEvent;

/** An event without its ciphertext: threads and reasons need facts alone. */
final class Unsealed {

    private Unsealed() {}

    static WireEvent of(WireEvent wire) {
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
                e.parts().stream()
                        .map(part -> new StoredPart(part.about(), part.facts(), null))
                        .toList());
        return new WireEvent(facts, wire.stream(), wire.sequence(), wire.recordedAt(), wire.position());
    }
}
