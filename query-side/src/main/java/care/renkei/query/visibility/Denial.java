package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A refusal or an exclusion.
 *
 * @param order its place in the order of the store
 * @param purposes for which it counts; none means for any
 */
public record Denial(
        ThingId denial,
        UUID event,
        Position order,
        DataSubjectId subject,
        Reach reach,
        Extent extent,
        Set<Purpose> purposes) {

    boolean counts(Purpose purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }

    /**
     * Whether it blocks the grant where it touches a record: every earlier one, and every later one that is broader
     * and does not name it. What was said later about the same or less is a changed mind.
     */
    boolean blocks(Grant grant, Team team, LocalDate today) {
        if (grant.order().compareTo(order) < 0) {
            return true;
        }
        if (denial.equals(grant.lifts())) {
            return false;
        }
        return !(grant.extent().within(extent)
                && (purposes.isEmpty() || purposes.containsAll(grant.purposes()))
                && grant.reach().within(reach, team, today));
    }

    /** Whether it speaks of all types, records and purposes of the grant, so that it can close a category as a whole. */
    boolean closesAllOf(Grant grant) {
        return extent.namesAllOf(grant.extent()) && (purposes.isEmpty() || purposes.containsAll(grant.purposes()));
    }
}
