package care.renkei.events.stored;

import care.renkei.events.Position;
import java.time.Instant;

/**
 * Says that every event before {@code horizonPosition} has been sent.
 *
 * @param horizonTime database clock when that was established; freshness counts from here, never from arrival
 */
public record Heartbeat(Position horizonPosition, Instant horizonTime) {

    /** Record header that tells a heartbeat from an event. */
    public static final String KIND_HEADER = "renkei-kind";

    public static final String KIND = "heartbeat";
}
