package care.renkei.query.feeding;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.timeline.OpenEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a file has its turn.
 *
 * @param events what happened in it since its last turn, in order; none where only time has passed
 * @param first where the first of them stands
 * @param last where the last of them stands
 * @param whole whether the file is to be looked through, for something in it may have been opened
 */
record News(
        DataSubjectId person,
        List<OpenEvent.Name> events,
        @Nullable Position first,
        @Nullable Position last,
        boolean whole) {

    /** Whether an event had its turn before and was closed then, or came before the feed began. */
    boolean late(Position event) {
        return first == null || event.compareTo(first) < 0;
    }
}
