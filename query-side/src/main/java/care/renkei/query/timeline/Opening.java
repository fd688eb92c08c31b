package care.renkei.query.timeline;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that are visible, opened with what was said later about them; the keys of all are fetched together.
 *
 * @param amendments by record, oldest first
 */
record Opening(Entries entries, Map<UUID, List<StoredRow>> amendments) {

    /** @param knownAt what was known by then; null for now */
    static Opening of(FileReads reads, KeyRing keys, FileRequest file, List<Visible> page, @Nullable Instant knownAt) {
        Map<UUID, List<StoredRow>> amendments = Amendments.of(reads, file, page, knownAt);
        var needed = new ArrayList<StoredRow>();
        page.forEach(record -> needed.addAll(record.rows()));
        amendments.values().forEach(needed::addAll);
        return new Opening(new Entries(PartsOpened.of(keys, needed)), amendments);
    }

    /** @param knownAt what was known by then; null for now */
    static List<TimelineEntry> entries(
            FileReads reads, KeyRing keys, FileRequest file, List<Visible> page, @Nullable Instant knownAt) {
        Opening opened = of(reads, keys, file, page, knownAt);
        return page.stream()
                .map(record -> opened.entries.entry(record, opened.later(record)))
                .toList();
    }

    /** What was said later about one of them, as far as it is open as well. */
    List<TimelineEntry> later(Visible record) {
        return Amendments.shown(entries, record, amendments);
    }
}
