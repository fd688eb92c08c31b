package care.renkei.query.timeline;

import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said later about the records of a page, shown in their place. */
final class Amendments {

    private Amendments() {}

    /** By record, oldest first; asked for only where a record has some. */
    static Map<UUID, List<StoredRow>> of(
            FileReads reads, FileRequest file, List<Visible> page, @Nullable Instant knownAt) {
        List<UUID> amended = page.stream()
                .map(record -> record.rows().getFirst())
                .filter(StoredRow::amended)
                .map(StoredRow::event)
                .toList();
        var found = new LinkedHashMap<UUID, List<StoredRow>>();
        if (!amended.isEmpty()) {
            var ask = new AmendmentsQuestion(file.person(), amended, knownAt);
            for (StoredRow row : reads.open(file, ask).answers().of(ask)) {
                found.computeIfAbsent(row.record(), unknown -> new ArrayList<>())
                        .add(row);
            }
        }
        return found;
    }

    /** An amendment is open to whom the part of its record about the same subjects is open. */
    static List<TimelineEntry> shown(Entries entries, Visible record, Map<UUID, List<StoredRow>> amendments) {
        return amendments.getOrDefault(record.event(), List.of()).stream()
                .map(row -> {
                    Verdict.Visible verdict = sameSubjects(record, row);
                    return verdict == null ? null : entries.amendment(row, record, verdict);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static Verdict.@Nullable Visible sameSubjects(Visible record, StoredRow amendment) {
        return record.rows().stream()
                .filter(row -> row.about().equals(amendment.about()))
                .map(record::verdictOn)
                .findFirst()
                .orElse(null);
    }
}
