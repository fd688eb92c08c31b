package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gathers visible records from rows until a page is full. */
final class PageInProgress {

    /**
     * A record with the rows of those parts that are visible, in their order.
     *
     * @param verdicts of all its parts, in order
     */
    record Visible(RecordKind kind, RecordVerdict verdict, List<Verdict> verdicts, List<StoredRow> rows) {

        static Visible of(RecordKind kind, RecordVerdict verdict) {
            return new Visible(kind, verdict, List.copyOf(verdict.parts().values()), new ArrayList<>());
        }

        UUID event() {
            return rows.getFirst().event();
        }

        Place place() {
            return rows.getFirst().place();
        }

        Verdict.Visible verdictOn(StoredRow row) {
            return (Verdict.Visible) verdicts.get(row.part());
        }

        /** Adds to a look what of it is shown. */
        void seenIn(LookInProgress look) {
            rows.forEach(row -> look.saw(row.event(), verdictOn(row)));
        }
    }

    private final Judgement judgement;
    private final int limit;
    private final Map<UUID, Visible> visible = new LinkedHashMap<>();

    PageInProgress(Judgement judgement, int limit) {
        this.judgement = judgement;
        this.limit = limit;
    }

    /** All that is visible of these rows, decided as the file was opened; in their order, and all of a record's at once. */
    static List<Visible> visible(List<StoredRow> rows, DataSubjectId person, OpenFile file, Kinds kinds)
            throws SQLException {
        var page = new PageInProgress(new Judgement(person, file.permission()), Integer.MAX_VALUE);
        page.take(
                rows,
                kinds.of(rows.stream().map(StoredRow::kind).collect(Collectors.toSet())),
                row -> file.judges(row.position(), row.source().text()));
        return page.page();
    }

    /** One more than the page holds tells that there is a next one. */
    boolean full() {
        return visible.size() > limit;
    }

    /**
     * Takes rows in the order of the timeline; all of one record's come in one call.
     *
     * @param wanted what passes the filter and may be judged already
     */
    void take(List<StoredRow> rows, Map<Long, RecordKind> kinds, Predicate<StoredRow> wanted) {
        for (StoredRow row : rows) {
            RecordKind kind = kinds.get(row.kind());
            if (kind == null || !wanted.test(row)) {
                continue;
            }
            Visible record = visible.get(row.event());
            if (record == null) {
                if (full()) {
                    return;
                }
                record = Visible.of(kind, judgement.of(kind, row.event(), row.recordedAt()));
            }
            if (record.verdicts().get(row.part()) instanceof Verdict.Visible) {
                record.rows().addFirst(row);
                visible.put(row.event(), record);
            }
        }
    }

    List<Visible> page() {
        return visible.values().stream().limit(limit).toList();
    }
}
