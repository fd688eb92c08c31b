package care.renkei.events.receipt;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.util.Set;

/**
 * What a receipt says. It names all receivers, and is no secret: whoever shows it has to be one of them.
 *
 * @param agencies that receive
 * @param categories that are opened
 * @param until when it ends, in whole seconds
 */
public record Receipt(
        ThingId override, DataSubjectId person, Set<AgencyId> agencies, Set<Category> categories, Instant until) {

    public Receipt {
        agencies = Set.copyOf(agencies);
        categories = Set.copyOf(categories);
        until = Instant.ofEpochSecond(until.getEpochSecond());
    }
}
