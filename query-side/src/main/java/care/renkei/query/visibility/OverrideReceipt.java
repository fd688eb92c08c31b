package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.util.Set;

/**
 * What the command side signed when an override was invoked or extended, after the signature was checked. It opens what
 * the override opens, even while the views are behind: life comes first.
 *
 * @param agencies that receive; whoever shows it has to be one of them
 */
public record OverrideReceipt(
        ThingId override, Set<AgencyId> agencies, DataSubjectId person, Set<Category> categories, Instant until) {

    /** Whether it speaks of this caller and this person; not whether it is over. */
    public boolean isFor(Caller caller, DataSubjectId whose) {
        return caller instanceof Caller.OfAgency ofAgency
                && agencies.contains(ofAgency.agency())
                && person.equals(whose);
    }

    /**
     * Whether it stands for the caller in this file now. What was ended before its time stays ended: nobody takes that
     * back, so a state that knows of the end is newer than the receipt, however old it is.
     */
    public boolean stands(Inquiry inquiry, PersonSharing sharing) {
        return isFor(inquiry.caller(), sharing.person())
                && inquiry.at().isBefore(until)
                && sharing.overrides().stream()
                        .noneMatch(known -> known.override().equals(override) && known.isEnded());
    }

    boolean opens(Inquiry inquiry, PartFacts part, PersonSharing sharing) {
        return stands(inquiry, sharing) && new Extent(mask(), Set.of(), Set.of()).covers(part);
    }

    /** One bit per category. */
    public int mask() {
        return Category.mask(categories);
    }
}
