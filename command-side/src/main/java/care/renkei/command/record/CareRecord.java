package care.renkei.command.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import java.util.Set;

/** One record's life. */
sealed interface CareRecord {

    /** Nothing was recorded under this id. */
    record Unknown() implements CareRecord {}

    /**
     * It stands.
     *
     * @param restrictedTo agencies it is restricted to; empty where it is not restricted
     */
    record Kept(AgencyId source, DataSubjectId subject, Set<Category> categories, Set<AgencyId> restrictedTo)
            implements CareRecord {

        /** Whether more could see it with these categories and this restriction than can now. */
        boolean wouldWiden(Set<Category> newCategories, Set<AgencyId> newRestriction) {
            boolean loosened =
                    !restrictedTo.isEmpty() && (newRestriction.isEmpty() || !restrictedTo.containsAll(newRestriction));
            return loosened || !newCategories.containsAll(categories);
        }
    }

    /** Its source took it back. */
    record Retracted(AgencyId source, DataSubjectId subject) implements CareRecord {}
}
