package care.renkei.query.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was issued, held against what the view holds today.
 *
 * @param unchanged whether all that was shown is there, in a file that is of the person today, bit for bit, and the
 *     digests of the parties follow from it
 * @param parties to whom it was shown, and what proves it to them
 * @param items those of its items that the caller may see today, in their order
 * @param closed how many records of it the caller may not see today, by reason, as far as that may be told
 * @param entries the records themselves, as far as they are open today, newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvenPack(
        UUID issued,
        ThingId meeting,
        DataSubjectId person,
        AgencyId convener,
        @Nullable DataSubjectId practitioner,
        Instant at,
        boolean unchanged,
        List<Party> parties,
        List<Item> items,
        Map<Reason, Integer> closed,
        List<TimelineEntry> entries,
        Position position,
        boolean fresh,
        Instant freshAt) {

    /** Somebody who was shown it. */
    public record Party(DataSubjectId party, Digest digest) {}

    /**
     * One part that was shown.
     *
     * @param unchanged whether it is still there, bit for bit
     * @param since what has happened to it since
     */
    public record Item(UUID event, int part, Digest digest, boolean unchanged, List<Since> since) {}

    /** What can happen to a record after it was shown. */
    public enum Since {
        /** Its source put it right: today's entry says how it should read. */
        CORRECTED,
        /** Its source took it back. */
        RETRACTED,
        /** Its categories, or whom it is for, are others now. */
        RECLASSIFIED,
        /** Not all who were at the table may see it today. For the convener alone to know. */
        CLOSED_TO_SOME
    }
}
