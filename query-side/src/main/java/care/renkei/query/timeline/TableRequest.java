package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look of several at one screen.
 *
 * @param caller who puts it before them
 * @param parties who sits at the table: agencies, the person, relatives and supporters
 * @param from happened then or later; null for any
 * @param to happened before; null for any
 * @param always types that are shown whenever they happened
 * @param never types that are not shown
 * @param aside records that are not to be shown this time
 * @param only these records and no others, whenever they happened; null for all that are chosen otherwise
 * @param shown whether all parties look; if not, the caller alone looks at what they would see
 * @param said what the access log says was asked, in the form of an address
 * @param after a position that the view must hold; null for none
 */
public record TableRequest(
        DataSubjectId person,
        Caller caller,
        Set<DataSubjectId> parties,
        @Nullable Instant from,
        @Nullable Instant to,
        Set<EventName> always,
        Set<EventName> never,
        Set<UUID> aside,
        @Nullable Set<UUID> only,
        boolean shown,
        String said,
        @Nullable Position after) {

    /** What is asked of its files, by the caller or by another at the table. */
    FileRequest file(Caller asks) {
        return new FileRequest("timeline", SharedTable.ASKED, person, asks, Purpose.MEETING, after, null);
    }

    boolean chooses(StoredRow row, EventName type) {
        if (only != null) {
            return only.contains(row.event());
        }
        boolean then = (from == null || !row.occurredAt().isBefore(from))
                && (to == null || row.occurredAt().isBefore(to));
        return (then || always.contains(type)) && !never.contains(type) && !aside.contains(row.event());
    }
}
