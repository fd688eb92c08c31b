package care.renkei.events.admission;

import java.time.Duration;

/** Counts who was sent away, so that it is told once a minute at most and not once for each. Safe for many threads. */
public final class SentAway {

    private static final long BETWEEN = Duration.ofMinutes(1).toNanos();

    private long untold;
    private long told;
    private boolean ever;

    /**
     * One more was sent away.
     *
     * @param nanos as {@link System#nanoTime} has it
     * @return how many were since it was last told, if it is time to tell; else 0
     */
    public synchronized long one(long nanos) {
        untold++;
        if (ever && nanos - told < BETWEEN) {
            return 0;
        }
        ever = true;
        told = nanos;
        long all = untold;
        untold = 0;
        return all;
    }
}
