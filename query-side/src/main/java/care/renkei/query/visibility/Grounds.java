package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands behind a verdict, for those who may know why; it decides nothing. */
public final class Grounds {

    private Grounds() {}

    /** The last time that the subject said no to this viewer about the part, or null. */
    public static @Nullable Denial refusal(
            Inquiry inquiry, DataSubjectId subject, DataSubjectId viewer, PartFacts part, PersonSharing sharing) {
        return Statements.refusal(sharing, subject, viewer, part, inquiry);
    }

    /** The last day on which the consent opens anything: its own, or that of the last of its grantors' powers. */
    public static LocalDate lastDay(Grant grant, PersonSharing sharing) {
        if (grant.ownBy(grant.subject())) {
            return grant.until();
        }
        LocalDate last = LocalDate.MIN;
        for (Representation power : sharing.representatives()) {
            boolean gave = grant.grantors().stream()
                    .anyMatch(grantor -> grantor.who().equals(power.who()) && grantor.capacity() == power.capacity());
            if (gave && power.until() == null) {
                return grant.until();
            }
            if (gave && power.until() != null && power.until().isAfter(last)) {
                last = power.until();
            }
        }
        return last.isBefore(grant.until()) ? last : grant.until();
    }
}
