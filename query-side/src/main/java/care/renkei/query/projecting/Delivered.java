package care.renkei.query.projecting;

import care.renkei.events.EventCatalogue;
import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;

/**
 * An event as it reaches a view.
 *
 * @param partition of {@code renkei.events}
 * @param knownAt the running maximum of {@code recordedAt} in its partition: from then on the event was known,
 *     whatever the clocks did
 */
public record Delivered(WireEvent wire, int partition, Instant knownAt) {

    /** @throws Poison if it cannot be read, or is of a type that is not known where the view knows all of its own */
    static Delivered to(Projection projection, Message.Event event, Instant knownAt) {
        if (!projection.readsUnknownTypes() && EventCatalogue.standard().find(event.type()) == null) {
            throw new Poison(ParkingReason.UNKNOWN_TYPE);
        }
        WireEvent wire = event.wire();
        return new Delivered(wire == null ? whole(event.bytes()) : wire, event.partition(), knownAt);
    }

    private static WireEvent whole(byte[] bytes) {
        try {
            return EventJson.read(bytes, WireEvent.class);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new Poison(ParkingReason.UNREADABLE, e);
        }
    }

    public StoredEvent event() {
        return wire.event();
    }

    public Position position() {
        return wire.position();
    }
}
