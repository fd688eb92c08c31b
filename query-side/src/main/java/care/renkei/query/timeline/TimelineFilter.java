package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.EventName;
import care.renkei.events.Stage;
import care.renkei.query.record.RecordKind;
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
 * @param types of records; empty for all
 */
public record TimelineFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        Set<Category> categories,
        Set<AgencyId> agencies,
        Set<Stage> stages,
        Set<EventName> types) {

    public static final TimelineFilter NONE = new TimelineFilter(null, null, Set.of(), Set.of(), Set.of());

    public TimelineFilter(
            @Nullable Instant from,
            @Nullable Instant to,
            Set<Category> categories,
            Set<AgencyId> agencies,
            Set<Stage> stages) {
        this(from, to, categories, agencies, stages, Set.of());
    }

    public TimelineFilter {
        categories = new TreeSet<>(categories);
        agencies = new TreeSet<>(agencies);
        stages = new TreeSet<>(stages);
        types = new TreeSet<>(types);
    }

    /** Records of these types alone, e.g. what a page's header is made from. */
    public static TimelineFilter ofTypes(Set<EventName> types) {
        return new TimelineFilter(null, null, Set.of(), Set.of(), Set.of(), types);
    }

    boolean admits(RecordKind kind) {
        return (categories.isEmpty() || (Category.mask(categories) & kind.categories()) != 0)
                && (agencies.isEmpty() || agencies.contains(kind.source()))
                && (stages.isEmpty() || stages.contains(kind.stage()))
                && (types.isEmpty() || types.contains(new EventName(kind.type())));
    }

    boolean admitsAllKinds() {
        return categories.isEmpty() && agencies.isEmpty() && stages.isEmpty() && types.isEmpty();
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
        types.forEach(type -> said.add("type=" + type));
        return String.join("&", said);
    }
}
