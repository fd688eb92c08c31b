package care.renkei.query.timeline;

import care.renkei.events.Digest;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as it is shown at a table, and what exactly that is.
 *
 * @param items each part that is shown, by the digest of what is stored of it; the record before its corrections
 */
record ShownRecord(TimelineEntry entry, List<ShownItem> items) {

    /** Opens records of one file, with what was said later about them; the keys of all are fetched together. */
    static Map<Place, ShownRecord> open(FileReads reads, KeyRing keys, OpenedFile<?> file, List<Visible> page) {
        Opening opening = Opening.of(reads, keys, file.request(), page, null);
        var opened = new HashMap<Place, ShownRecord>();
        for (Visible record : page) {
            List<TimelineEntry> later = opening.later(record);
            var items = new ArrayList<ShownItem>();
            record.rows().forEach(row -> items.add(item(row)));
            later.forEach(entry -> opening.amendments().getOrDefault(record.event(), List.of()).stream()
                    .filter(row -> row.event().equals(entry.id()))
                    .forEach(row -> items.add(item(row))));
            opened.put(
                    record.place(),
                    new ShownRecord(opening.entries().entry(record, later).of(file.elsewhere()), items));
        }
        return opened;
    }

    private static ShownItem item(StoredRow row) {
        byte[] sealed = row.sealed();
        return ShownItem.of(row.event(), row.part(), sealed == null ? null : Digest.of(sealed));
    }
}
