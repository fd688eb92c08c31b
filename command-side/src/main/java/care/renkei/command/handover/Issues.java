package care.renkei.command.handover;

import care.renkei.events.ThingId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What one handover says is still open, and what became of each.
 *
 * @param open all that it named
 * @param accepted by the receiver
 * @param declined by the receiver; they stay with the giver
 * @param settled open no more
 */
record Issues(Set<ThingId> open, Set<ThingId> accepted, Set<ThingId> declined, Set<ThingId> settled) {

    static final Issues NONE = new Issues(Set.of(), Set.of(), Set.of(), Set.of());

    Issues {
        open = Set.copyOf(open);
        accepted = Set.copyOf(accepted);
        declined = Set.copyOf(declined);
        settled = Set.copyOf(settled);
    }

    static Issues of(Collection<ThingId> open) {
        return new Issues(Set.copyOf(open), Set.of(), Set.of(), Set.of());
    }

    /** Those that the receiver has to answer. */
    Set<ThingId> unanswered() {
        var rest = new HashSet<>(open);
        rest.removeAll(accepted);
        rest.removeAll(declined);
        rest.removeAll(settled);
        return rest;
    }

    boolean isOpen(ThingId issue) {
        return open.contains(issue) && !settled.contains(issue);
    }

    Issues accepting(Collection<ThingId> issues) {
        return new Issues(open, with(accepted, issues), declined, settled);
    }

    Issues declining(Collection<ThingId> issues) {
        return new Issues(open, accepted, with(declined, issues), settled);
    }

    Issues settling(ThingId issue) {
        return new Issues(open, accepted, declined, with(settled, Set.of(issue)));
    }

    private static Set<ThingId> with(Set<ThingId> some, Collection<ThingId> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
