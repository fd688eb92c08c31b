package care.renkei.query.advice;

import care.renkei.events.DataSubjectId;
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

    /** Another file of the same person in which the record stands; null where it stands in the one that was asked for. */
    public @Nullable DataSubjectId elsewhere() {
        return record == null ? null : record.file();
    }
}
