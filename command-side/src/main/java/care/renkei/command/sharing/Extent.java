package care.renkei.command.sharing;

import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a statement goes, in every dimension: recipients, categories, event types, records, purposes.
 *
 * @param purposes empty where any is meant
 */
record Extent(Reach to, Scope scope, Set<Purpose> purposes) {

    /** Of a statement that is made with this submission. */
    static Extent of(Submission submission, Recipients recipients, Scope scope, Set<Purpose> purposes) {
        return new Extent(new Reach(recipients, submission.now()), scope, purposes);
    }

    Set<Category> categories() {
        var categories = new TreeSet<>(scope.categories());
        categories.removeAll(scope.except());
        return categories;
    }

    /**
     * Whether this is the same or narrower. Decisions, 18: inclusion in every dimension; what cannot be compared
     * counts as broader.
     */
    boolean within(Extent other, Submission submission) {
        return to.within(other.to, submission)
                && other.categories().containsAll(categories())
                && restricts(scope.eventTypes(), other.scope.eventTypes())
                && restricts(scope.records(), other.scope.records())
                && restricts(purposes, other.purposes);
    }

    /** Whether something could fall under both. */
    boolean touches(Extent other, Submission submission) {
        return to.meets(other.to, submission)
                && categories().stream().anyMatch(other.categories()::contains)
                && common(scope.eventTypes(), other.scope.eventTypes())
                && common(scope.records(), other.scope.records())
                && common(purposes, other.purposes);
    }

    /** An empty collection restricts nothing. */
    private static <T> boolean restricts(Collection<T> narrower, Collection<T> wider) {
        return wider.isEmpty() || (!narrower.isEmpty() && wider.containsAll(narrower));
    }

    private static <T> boolean common(Collection<T> one, Collection<T> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
