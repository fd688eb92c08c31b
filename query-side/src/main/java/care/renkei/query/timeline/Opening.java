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

/** Opens records that are visible, with what was said later about them; the keys of all are fetched together. */
final class Opening {

    private Opening() {}

    /** @param knownAt what was known by then; null for now */
    static List<TimelineEntry> entries(
            FileReads reads, KeyRing keys, FileRequest file, List<Visible> page, @Nullable Instant knownAt) {
        Map<UUID, List<StoredRow>> amendments = Amendments.of(reads, file, page, knownAt);
        var needed = new ArrayList<StoredRow>();
        page.forEach(record -> needed.addAll(record.rows()));
        amendments.values().forEach(needed::addAll);
        var entries = new Entries(PartsOpened.of(keys, needed));
        return page.stream()
                .map(record -> entries.entry(record, Amendments.shown(entries, record, amendments)))
                .toList();
    }
}
