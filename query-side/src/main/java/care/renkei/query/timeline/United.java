package care.renkei.query.timeline;

import care.renkei.query.timeline.FilePart.Found;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Reason;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The parts of one page, of files that are of one person: each decided by its own file, then put in one order.
 *
 * @param parts that of the file that was asked for first
 */
record United(List<FilePart> parts, int limit) {

    /** Newest first, one page at most. */
    List<Found> page() {
        return found().limit(limit).toList();
    }

    boolean goesOn() {
        return parts.stream().anyMatch(part -> part.gathered().full()) || found().count() > limit;
    }

    /** The records of the page that stand in this file, in the order of the page. */
    @SuppressWarnings("ReferenceEquality") // what was found knows the part that it was found in
    static List<Visible> of(FilePart part, List<Found> page) {
        return page.stream()
                .filter(found -> found.part() == part)
                .map(Found::record)
                .toList();
    }

    Map<Reason, Integer> hidden() {
        var all = new EnumMap<Reason, Integer>(Reason.class);
        parts.forEach(part -> part.hidden().forEach((reason, records) -> all.merge(reason, records, Integer::sum)));
        return all;
    }

    private Stream<Found> found() {
        return parts.stream()
                .flatMap(part -> part.gathered().page().stream().map(record -> new Found(part, record)))
                .sorted(Comparator.comparing(Found::place, Place.NEWEST_FIRST));
    }
}
