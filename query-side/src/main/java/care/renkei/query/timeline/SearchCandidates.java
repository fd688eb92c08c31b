package care.renkei.query.timeline;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes from the rows of a file what is open to the reader, before anything is opened. */
record SearchCandidates(TimelineFilter filter, Judgement judgement, Map<Long, RecordKind> kinds) {

    /** In the order of the rows; a type that this version does not know is not shown, and so not looked through. */
    Collection<SearchCandidate> of(OpenFile file, List<SearchedRow> rows) {
        var candidates = new LinkedHashMap<UUID, SearchCandidate>();
        for (SearchedRow row : rows) {
            RecordKind kind = kinds.get(row.kind());
            EventDescription type = EventCatalogue.standard().find(row.type());
            if (kind != null && type != null && admits(file, row, kind)) {
                Part part = part(row, kind);
                if (part != null) {
                    SearchCandidate record =
                            candidates.computeIfAbsent(row.event(), event -> SearchCandidate.of(row, type));
                    if (part.verdict().grade() == Grade.CONTENT) {
                        record.add(row, part.facts().about());
                    }
                }
            }
        }
        return candidates.values();
    }

    private boolean admits(OpenFile file, SearchedRow row, RecordKind kind) {
        return filter.admits(kind) && file.judges(row.position(), kind.source().text());
    }

    private record Part(PartFacts facts, Verdict.Visible verdict) {}

    /** Null where it is closed. */
    private @Nullable Part part(SearchedRow row, RecordKind kind) {
        Map<PartFacts, Verdict> parts =
                judgement.of(kind, row.event(), row.recordedAt()).parts();
        Map.Entry<PartFacts, Verdict> entry = List.copyOf(parts.entrySet()).get(row.part());
        return entry.getValue() instanceof Verdict.Visible visible ? new Part(entry.getKey(), visible) : null;
    }
}
