package care.renkei.events.admission;

import java.time.Duration;

/**
 * How much a node takes on.
 *
 * @param places requests in work at once; 1 at least
 * @param reserved places beside them, for life at risk alone; 1 at least
 * @param large places beside them for what holds megabytes, which stands in no other; 1 at least
 * @param waiting how many may stand in each of the three lines; 0 sends away whoever finds no place
 * @param patience how long one stands there at most
 */
public record Limits(int places, int reserved, int large, int waiting, Duration patience) {

    /** While some wait for PostgreSQL and for the disk, others keep the processors busy. */
    private static final int PLACES_PER_PROCESSOR = 8;

    /** A page and what it loads make a handful of requests; a team that opens its pages at once is not sent away. */
    private static final int WAITING_PER_PROCESSOR = 64;

    private static final int AT_LEAST = 2;

    public Limits {
        if (places < 1 || reserved < 1 || large < 1 || waiting < 0 || patience.isNegative()) {
            throw new IllegalArgumentException("nobody could come in");
        }
    }

    /** The same; what is 0 follows from the processors. */
    public static Limits of(int places, int reserved, int large, int waiting, Duration patience, int processors) {
        int inWork = places == 0 ? PLACES_PER_PROCESSOR * processors : places;
        return new Limits(
                inWork,
                reserved == 0 ? Math.max(AT_LEAST, inWork / 4) : reserved,
                large,
                waiting == 0 ? WAITING_PER_PROCESSOR * processors : waiting,
                patience);
    }
}
