package care.renkei.query.web.search;

import care.renkei.query.search.Passage;
import care.renkei.query.web.timeline.Entry;
import java.util.List;

/**
 * An entry in which something was found, its texts in pieces.
 *
 * @param amended corrections in place
 * @param details of what opens on the timeline, that alone in which something is marked, with a little around it
 * @param unmarked whether nothing in its words is marked, because the day or the kind of record was sought
 */
public record FoundEntry(
        Entry entry,
        Passage sentence,
        List<Passage> texts,
        List<FoundQuote> quotes,
        List<Passage> amended,
        List<FoundDetail> details,
        boolean unmarked) {

    /** Somebody's own words; {@code own} where they are the person's. */
    public record FoundQuote(Passage words, boolean own) {}

    /** What a field asks, and those of its answers. */
    public record FoundDetail(String label, List<Passage> values) {}

    /** The entries of one month. */
    public record FoundMonth(String name, List<FoundEntry> entries) {}
}
