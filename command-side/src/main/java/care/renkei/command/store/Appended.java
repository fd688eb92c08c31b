package care.renkei.command.store;

import care.renkei.events.Position;
import care.renkei.events.stored.StoredEvent;
import java.time.Instant;

/**
 * An event as the database took it.
 *
 * @param recordedAt the database clock
 */
public record Appended(StoredEvent event, String stream, long sequence, Position position, Instant recordedAt) {}
