package care.renkei.events.practice;

import java.time.Instant;

/**
 * A sign, and when what it tells of happened.
 *
 * @param imported whether it is history that was brought in: it shows what was done, and brings nothing up
 */
public record Seen(Sign sign, Instant at, boolean imported) {

    /** Told here. */
    public Seen(Sign sign, Instant at) {
        this(sign, at, false);
    }
}
