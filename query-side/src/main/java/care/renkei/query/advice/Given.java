package care.renkei.query.advice;

import care.renkei.events.advice.Advice;
import care.renkei.query.timeline.TimelineEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of advice that was given.
 *
 * @param record with which it was given; null where it comes from several together
 */
public record Given(Advice advice, @Nullable TimelineEntry record) {

    /** The record's id, or null. */
    public @Nullable UUID about() {
        return record == null ? null : record.id();
    }
}
