package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.query.visibility.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What everybody at a table may see.
 *
 * @param fresh false where the newest consents cannot be confirmed: then nothing of others is shown
 * @param linked other files of the same person of which the caller may know
 * @param entries newest first; nothing in them tells that anything is left out
 * @param more whether there was more than fits a table; a shorter time shows all of it
 * @param items what exactly was shown, in the order of the entries, each record before its corrections
 * @param leftOut how many records the caller may see and not all of which a party may see; nothing is told of a record
 *     that the caller may not see
 * @param closed where records were asked for by their ids: how many of them the caller may not see, by reason, as far as
 *     that may be told
 * @param tellable the same of the file that was asked for, of records that the person and whoever represents the person may know to be there
 */
public record TablePage(
        Position position,
        boolean fresh,
        Instant freshAt,
        List<DataSubjectId> linked,
        List<TimelineEntry> entries,
        boolean more,
        List<ShownItem> items,
        SortedMap<DataSubjectId, Integer> leftOut,
        SortedMap<DataSubjectId, Integer> tellable,
        Map<Reason, Integer> closed) {}
