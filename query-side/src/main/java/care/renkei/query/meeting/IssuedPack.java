package care.renkei.query.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.events.meeting.MeetingPackIssued.ShownTo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was put before a table, as its event says it; no words.
 *
 * @param issued the event
 * @param until last day of what was chosen
 */
public record IssuedPack(
        UUID issued,
        ThingId meeting,
        DataSubjectId person,
        AgencyId convener,
        @Nullable DataSubjectId practitioner,
        Instant at,
        Position position,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<ShownItem> items,
        List<ShownTo> parties) {

    /** Whether the digests of the parties follow from the items. */
    boolean agrees() {
        return parties.stream()
                .allMatch(party -> party.digest().equals(MeetingPackIssued.digestFor(meeting, party.party(), items)));
    }

    boolean shownTo(DataSubjectId party) {
        return parties.stream().anyMatch(shown -> shown.party().equals(party));
    }
}
