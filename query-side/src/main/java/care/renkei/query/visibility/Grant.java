package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent that was neither withdrawn nor has been replaced.
 *
 * @param event the event that gave it, or the narrowing that replaced it
 * @param order its place in the order of the store; a narrowing keeps the place of what it narrows
 * @param subject whose information it opens
 * @param writtenFor purposes for which it is in writing
 * @param lifts the denial that it lifts by name
 * @param passingOn whether recipients may pass it on
 */
public record Grant(
        ThingId consent,
        UUID event,
        Position order,
        DataSubjectId subject,
        Reach reach,
        Extent extent,
        Set<Purpose> purposes,
        Set<Purpose> writtenFor,
        List<Grantor> grantors,
        LocalDate from,
        LocalDate until,
        @Nullable ThingId lifts,
        boolean passingOn) {

    boolean runsOn(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until);
    }

    /** Use in a meeting needs a consent in writing (operating standards of planned consultation support). */
    boolean serves(Purpose purpose) {
        return purposes.contains(purpose) && (purpose != Purpose.MEETING || writtenFor.contains(purpose));
    }

    /** Whether the one whom the information is about gave it, alone or with support or together with others. */
    boolean ownBy(DataSubjectId who) {
        for (Grantor grantor : grantors) {
            if (grantor.who().equals(who)
                    && (grantor.capacity() == GrantorCapacity.SELF
                            || grantor.capacity() == GrantorCapacity.SELF_WITH_SUPPORT)) {
                return true;
            }
        }
        return false;
    }

    /** The case of the agency is over: the grant goes on for all others. */
    Grant endedFor(DataSubjectId agency) {
        return new Grant(
                consent,
                event,
                order,
                subject,
                reach.without(agency),
                extent,
                purposes,
                writtenFor,
                grantors,
                from,
                until,
                lifts,
                passingOn);
    }

    Grant narrowedBy(UUID narrowing, Reach to, Extent what, Set<Purpose> purposesLeft, LocalDate newUntil) {
        LocalDate end = newUntil.isBefore(until) ? newUntil : until;
        return new Grant(
                consent,
                narrowing,
                order,
                subject,
                reach.narrowedTo(to),
                what,
                purposesLeft,
                writtenFor,
                grantors,
                from,
                end,
                lifts,
                passingOn);
    }
}
