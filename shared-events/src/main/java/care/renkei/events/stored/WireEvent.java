package care.renkei.events.stored;

import care.renkei.events.Position;
import java.time.Instant;

/**
 * A stored event on its way to the projections.
 *
 * @param stream the stream's id
 * @param sequence the event's number in the stream, from 0
 * @param recordedAt the database clock when it was stored
 * @param position its place in the order of the store
 */
public record WireEvent(StoredEvent event, String stream, long sequence, Instant recordedAt, Position position) {}
