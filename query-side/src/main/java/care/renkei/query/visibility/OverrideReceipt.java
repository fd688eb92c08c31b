package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.util.Set;

/**
 * What the command side signed when an override was invoked, after the signature was checked. It opens what the
 * override opens, even while the views are behind: life comes first.
 */
public record OverrideReceipt(
        ThingId override, AgencyId agency, DataSubjectId person, Set<Category> categories, Instant until) {

    boolean names(Inquiry inquiry, DataSubjectId whose) {
        return inquiry.caller() instanceof Caller.OfAgency caller
                && agency.equals(caller.agency())
                && person.equals(whose)
                && inquiry.at().isBefore(until);
    }

    boolean opens(Inquiry inquiry, PartFacts part) {
        return part.person() != null
                && names(inquiry, part.person())
                && new Extent(Category.mask(categories), Set.of(), Set.of()).covers(part);
    }
}
