package care.renkei.query.projecting;

import care.renkei.events.Position;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import java.time.Instant;

/**
 * An event as it reaches a view.
 *
 * @param partition of {@code renkei.events}
 * @param knownAt the running maximum of {@code recordedAt} in its partition: from then on the event was known,
 *     whatever the clocks did
 */
public record Delivered(WireEvent wire, int partition, Instant knownAt) {

    public StoredEvent event() {
        return wire.event();
    }

    public Position position() {
        return wire.position();
    }
}
