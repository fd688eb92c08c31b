package care.renkei.query.reading;

import java.time.Duration;
import java.time.Instant;

/** When a view counts as fresh. */
public final class Freshness {

    /** Nothing heard for longer, and other agencies' records are not shown any more. */
    public static final Duration BOUND = Duration.ofSeconds(5);

    private Freshness() {}

    /** @param horizonTime database clock of the last heartbeat, never its arrival */
    public static boolean fresh(Instant horizonTime, Instant databaseNow) {
        return Duration.between(horizonTime, databaseNow).compareTo(BOUND) <= 0;
    }
}
