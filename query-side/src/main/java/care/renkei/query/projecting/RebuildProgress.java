package care.renkei.query.projecting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param taken messages taken in
 * @param of how many there were at its start
 * @param perSecond over all of it so far
 * @param remaining at that rate; null before anything can be said
 */
public record RebuildProgress(
        String view,
        long taken,
        long of,
        double perSecond,
        @Nullable Duration remaining) {

    static RebuildProgress after(String view, long taken, long of, Duration spent) {
        double perSecond = spent.isZero() ? 0 : taken * 1e9 / spent.toNanos();
        Duration remaining =
                perSecond == 0 ? null : Duration.ofMillis((long) (Math.max(0, of - taken) * 1000 / perSecond));
        return new RebuildProgress(view, taken, of, perSecond, remaining);
    }

    /** As it stands on a console. */
    @Override
    public String toString() {
        return "%s: %d of %d, %.0f/s, %s"
                .formatted(view, taken, of, perSecond, remaining == null ? "" : remaining.toSeconds() + " s remaining");
    }
}
