package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import java.time.LocalDate;
import java.util.Set;

/** A notice of joint use that no later version has replaced (APPI art. 27(5)(iii)). A refusal closes it. */
public record JointUse(
        ThingId notice,
        DataSubjectId subject,
        Reach reach,
        Extent extent,
        Set<Purpose> purposes,
        LocalDate from,
        LocalDate until) {

    boolean runsOn(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until);
    }

    boolean opens(DataSubjectId whose, PartFacts part, Inquiry inquiry) {
        return subject.equals(whose)
                && runsOn(inquiry.today())
                && purposes.contains(inquiry.purpose())
                && extent.covers(part);
    }
}
