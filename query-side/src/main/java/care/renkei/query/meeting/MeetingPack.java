package care.renkei.query.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.MeetingKind;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.query.timeline.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What everybody at the table may see together.
 *
 * @param state what became of the meeting
 * @param parties who sits at the table
 * @param fresh false where the newest consents cannot be confirmed: then hardly anything is shown
 * @param linked other files of the same person that the caller may know of; of each, what all at the table may see
 * @param entries in the timeline's own form, newest first
 * @param more whether there was more than fits a table; a shorter time shows all of it
 * @param leftOut records that the convener may see and a party may not, by party; for the convener alone, who may see
 *     them, and null for everybody else, to whom it would tell
 * @param issue what the convener sends to say that this was put before the table; null for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingPack(
        ThingId meeting,
        DataSubjectId person,
        AgencyId convener,
        MeetingKind kind,
        Instant at,
        CalledMeeting.State state,
        SortedSet<DataSubjectId> parties,
        Position position,
        boolean fresh,
        Instant freshAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DataSubjectId> linked,
        List<TimelineEntry> entries,
        boolean more,
        @Nullable SortedMap<DataSubjectId, Integer> leftOut,
        @Nullable MeetingPackIssued issue) {}
