package care.renkei.query.overrides;

import care.renkei.events.override.InformingDue;
import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Look;
import care.renkei.query.overrides.OverrideList.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says of an override what is still to be done, and what should have been. Where the person is erased nobody can be told
 * any more, and there is nothing left to judge by.
 *
 * @param zone where days end
 */
record Listing(ZoneId zone) {

    /** @param known whether the reader may know whom it is about */
    Listed one(RegisteredOverride override, boolean known, List<Look> looks, Instant now) {
        RegisteredOverride.Review review = override.review();
        InformingDue inform = override.informDue(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant overAt = override.overAt(now);
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<Stage> overdue = EnumSet.noneOf(Stage.class);
        if (overAt == null) {
            stages.add(Stage.OPEN);
        }
        boolean gone = override.person() == null;
        if (review == null && !gone) {
            stages.add(Stage.TO_REVIEW);
            if (now.isAfter(override.reviewDueAt())) {
                overdue.add(Stage.TO_REVIEW);
            }
        }
        if (override.informedAt() == null && !gone) {
            stages.add(inform.waits(today) ? Stage.TELLING_DEFERRED : Stage.TO_INFORM);
            if (inform.overdue(today)) {
                overdue.add(Stage.TO_INFORM);
            }
        }
        return new Listed(
                override.override(),
                known ? override.person() : null,
                override.invokedBy(),
                override.basis(),
                override.why(),
                override.recipients(),
                override.categories(),
                override.invokedAt(),
                override.until(),
                overAt,
                override.reviewer(),
                override.reviewDueAt(),
                review == null ? null : review.by(),
                review == null ? null : review.at(),
                review == null ? null : review.verdict(),
                inform.on(),
                override.deferrals().size(),
                override.informedAt(),
                stages,
                overdue,
                looks);
    }
}
