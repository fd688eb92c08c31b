package care.renkei.query.visibility;

import care.renkei.events.Category;
import care.renkei.events.EventName;
import care.renkei.events.Scope;
import java.util.Set;
import java.util.UUID;

/**
 * A scope in the form that decides quickly.
 *
 * @param categories one bit for each category that is in and not out
 * @param types where not empty, only these types
 * @param records where not empty, only these records
 */
public record Extent(int categories, Set<EventName> types, Set<UUID> records) {

    public static Extent of(Scope scope) {
        int mask = Category.mask(scope.categories()) & ~Category.mask(scope.except());
        return new Extent(mask, scope.eventTypes(), scope.records());
    }

    /** A permission must cover all categories. */
    boolean covers(PartFacts part) {
        return part.categories() != 0 && (part.categories() & ~categories) == 0 && names(part);
    }

    /** A denial bites on any. */
    boolean touches(PartFacts part) {
        return (part.categories() & categories) != 0 && names(part);
    }

    private boolean names(PartFacts part) {
        return (types.isEmpty() || types.contains(part.type()))
                && (records.isEmpty() || records.contains(part.record()));
    }

    /** Inclusion in every dimension; what cannot be compared counts as broader. */
    boolean within(Extent other) {
        return (categories & ~other.categories) == 0 && other.namesAllOf(this);
    }

    /** Whether every type and record that the other speaks of is among those that this speaks of. */
    boolean namesAllOf(Extent other) {
        return within(other.types, types) && within(other.records, records);
    }

    private static <T> boolean within(Set<T> mine, Set<T> others) {
        return others.isEmpty() || (!mine.isEmpty() && others.containsAll(mine));
    }
}
