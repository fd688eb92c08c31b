package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An override as far as it decides about looks.
 *
 * @param categories one bit per category
 * @param endedAt when it was ended before its time
 * @param reviewer the agency named to review it; the core centre where none is named
 */
public record LifeSafetyOverride(
        ThingId override,
        AgencyId invokedBy,
        Reach reach,
        int categories,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable AgencyId reviewer,
        boolean reviewed) {

    boolean open(Instant at) {
        return endedAt == null && at.isBefore(until);
    }

    boolean isOpenTo(Caller.OfAgency caller, Inquiry inquiry, PersonSharing sharing) {
        return open(inquiry.at()) && reach.permits(caller.viewer(), sharing.team(), inquiry.today());
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean covers(PartFacts part) {
        return part.categories() != 0 && (part.categories() & ~categories) == 0;
    }

    /** The structure of what was opened is the reviewer's until the verdict. */
    boolean showsStructureTo(Caller.OfAgency caller, PartFacts part) {
        Instant end = endedAt == null || until.isBefore(endedAt) ? until : endedAt;
        return reviewedBy(caller) && covers(part) && part.recordedAt().isBefore(end);
    }

    boolean reviewedBy(Caller.OfAgency caller) {
        return !reviewed
                && !invokedBy.equals(caller.agency())
                && (reviewer == null ? caller.coreCentre() : reviewer.equals(caller.agency()));
    }

    LifeSafetyOverride extendedUntil(Instant later) {
        return new LifeSafetyOverride(override, invokedBy, reach, categories, later, endedAt, reviewer, reviewed);
    }

    LifeSafetyOverride ended(Instant at) {
        return new LifeSafetyOverride(override, invokedBy, reach, categories, until, at, reviewer, reviewed);
    }

    LifeSafetyOverride judged() {
        return new LifeSafetyOverride(override, invokedBy, reach, categories, until, endedAt, reviewer, true);
    }
}
