package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a timeline is asked for.
 *
 * @param from happened then or later
 * @param to happened before
 * @param categories of which a record has at least one; empty for all
 * @param agencies that recorded it; empty for all
 * @param stages empty for all
 */
public record TimelineFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        Set<Category> categories,
        Set<AgencyId> agencies,
        Set<Stage> stages) {

    public static final TimelineFilter NONE = new TimelineFilter(null, null, Set.of(), Set.of(), Set.of());

    public TimelineFilter {
        categories = new TreeSet<>(categories);
        agencies = new TreeSet<>(agencies);
        stages = new TreeSet<>(stages);
    }

    boolean admits(RecordKind kind) {
        return (categories.isEmpty() || (Category.mask(categories) & kind.categories()) != 0)
                && (agencies.isEmpty() || agencies.contains(kind.source()))
                && (stages.isEmpty() || stages.contains(kind.stage()));
    }

    boolean admitsAllKinds() {
        return categories.isEmpty() && agencies.isEmpty() && stages.isEmpty();
    }

    /** In the form of an address, always in the same order; for the access log, and to bind cursors to it. */
    String code() {
        var said = new ArrayList<String>();
        if (from != null) {
            said.add("from=" + from);
        }
        if (to != null) {
            said.add("to=" + to);
        }
        categories.forEach(category -> said.add("category=" + category));
        agencies.forEach(agency -> said.add("agency=" + agency));
        stages.forEach(stage -> said.add("stage=" + stage));
        return String.join("&", said);
    }
}
