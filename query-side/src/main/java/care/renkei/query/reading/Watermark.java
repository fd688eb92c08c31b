package care.renkei.query.reading;

import care.renkei.events.Position;
import java.time.Instant;

/**
 * How far a view is, for one person.
 *
 * @param upTo everything before this position is in the view, and nothing behind it
 * @param heardAt database time of the store up to which that is everything
 * @param now database clock at the moment of the snapshot
 * @param parked whether something about the person could not be taken in
 */
public record Watermark(Position upTo, Instant heardAt, Instant now, boolean parked) {

    /** Whether the view may be relied on for what is not the caller's own. */
    public boolean certain() {
        return !parked && Freshness.fresh(heardAt, now);
    }

    /** Whether an event at this position would be in the view. */
    public boolean holds(Position position) {
        return upTo.compareTo(position) >= 0;
    }
}
