package care.renkei.query.reading;

import care.renkei.events.Position;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.Instant;

/**
 * A file that the caller may look into, at the moment of one snapshot.
 *
 * @param permission certain only where the view itself is, too
 * @param watermark of the view
 * @param answers to what was asked in the same snapshot
 */
public record OpenFile(Permission permission, Watermark watermark, Standing standing, Answers answers) {

    /** Everything before it, and nothing behind it, is in the answer. */
    public Position position() {
        return permission.upTo().compareTo(watermark.upTo()) < 0 ? permission.upTo() : watermark.upTo();
    }

    /** Until when everything has been heard. */
    public Instant freshAt() {
        return permission.freshAt().isBefore(watermark.heardAt()) ? permission.freshAt() : watermark.heardAt();
    }

    /** Whether what was opened by the other is open here, too; otherwise what was read of it is not to be relied on. */
    public boolean decidesAs(OpenFile other) {
        return permission.sharing().equals(other.permission.sharing())
                && permission.inquiry().certain() == other.permission.inquiry().certain();
    }

    /**
     * Whether a row may be judged already: what was decided about it is known up to there, and what is the caller's
     * own needs no permission.
     */
    public boolean judges(Position position, String sourceAgency) {
        return permission.upTo().compareTo(position) >= 0
                || (permission.inquiry().caller() instanceof Caller.OfAgency caller
                        && caller.agency().text().equals(sourceAgency));
    }
}
