package care.renkei.query.timeline;

import care.renkei.events.Category;
import care.renkei.events.SubjectKey;
import care.renkei.query.reading.Json;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes what is shown of records that are visible. */
final class Entries {

    private final PartsOpened opened;

    Entries(PartsOpened opened) {
        this.opened = opened;
    }

    TimelineEntry entry(Visible record, List<TimelineEntry> amendments) {
        List<ShownPart> parts = record.rows().stream()
                .map(row -> part(row, record.verdictOn(row)))
                .toList();
        return entry(record.rows().getFirst(), record, parts, withheld(record), amendments);
    }

    /** An amendment in place: open as far as its record is open for the same people. */
    TimelineEntry amendment(StoredRow row, Visible record, Verdict.Visible verdict) {
        return entry(row, record, List.of(part(row, verdict)), List.of(), List.of());
    }

    private static TimelineEntry entry(
            StoredRow row,
            Visible record,
            List<ShownPart> parts,
            List<TimelineEntry.Withheld> withheld,
            List<TimelineEntry> amendments) {
        Grade grade = parts.stream().map(ShownPart::grade).max(Grade::compareTo).orElseThrow();
        boolean content = grade == Grade.CONTENT;
        PartFacts.Retraction retraction = record.kind().retraction();
        return new TimelineEntry(
                row.event(),
                null,
                row.type(),
                row.source(),
                content ? row.practitioner() : null,
                row.occurredAt(),
                row.recordedAt(),
                row.position(),
                Category.ofMask(record.kind().categories()),
                record.kind().stage(),
                grade,
                retraction == null ? PartFacts.Retraction.NONE : retraction,
                content ? new Json(row.envelope()) : null,
                parts,
                withheld,
                amendments);
    }

    private ShownPart part(StoredRow row, Verdict.Visible verdict) {
        @Nullable Json content = verdict.grade() == Grade.CONTENT ? opened.content(row) : null;
        return new ShownPart(row.type(), row.about(), verdict.grade(), bases(row.about(), verdict.bases()), content);
    }

    private static List<ShownBasis> bases(SubjectKey about, List<Basis> bases) {
        var shown = new ArrayList<ShownBasis>();
        for (int i = 0; i < bases.size(); i++) {
            shown.add(ShownBasis.of(about.subjects().get(i), bases.get(i)));
        }
        return shown;
    }

    private static List<TimelineEntry.Withheld> withheld(Visible record) {
        var withheld = new ArrayList<TimelineEntry.Withheld>();
        for (Map.Entry<PartFacts, Verdict> part : record.verdict().parts().entrySet()) {
            if (part.getValue() instanceof Verdict.Denied denied) {
                withheld.add(new TimelineEntry.Withheld(part.getKey().about(), denied.reason()));
            }
        }
        return withheld;
    }
}
