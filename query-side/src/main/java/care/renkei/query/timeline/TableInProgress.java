package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.record.RecordKind;
import care.renkei.query.record.TableJudgement;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Gathers what all of several may see, part by part, and counts for whose sake what is left out. */
final class TableInProgress {

    /** A record with what the decision says to each of the parties on its parts. */
    record OnTheTable(Visible record, Map<DataSubjectId, List<Verdict>> parties) {}

    private final TableJudgement judgement;
    private final Map<UUID, OnTheTable> shown = new LinkedHashMap<>();
    private final SortedMap<DataSubjectId, Integer> leftOut = new TreeMap<>();
    private final SortedMap<DataSubjectId, Integer> tellable = new TreeMap<>();

    TableInProgress(TableJudgement judgement) {
        this.judgement = judgement;
    }

    /** Takes the rows of one record. */
    void take(List<StoredRow> rows, RecordKind kind) {
        StoredRow first = rows.getFirst();
        TableJudgement.Judged judged = judgement.of(kind, first.event(), first.recordedAt());
        for (DataSubjectId party : judged.leftOutFor()) {
            leftOut.merge(party, 1, Integer::sum);
            if (judged.tellable()) {
                tellable.merge(party, 1, Integer::sum);
            }
        }
        Visible record = Visible.of(kind, judged.together());
        rows.stream()
                .filter(row -> record.verdicts().get(row.part()) instanceof Verdict.Visible)
                .forEach(record.rows()::add);
        if (!record.rows().isEmpty()) {
            shown.put(first.event(), new OnTheTable(record, judged.parties()));
        }
    }

    List<OnTheTable> shown() {
        return List.copyOf(shown.values());
    }

    SortedMap<DataSubjectId, Integer> leftOut() {
        return leftOut;
    }

    SortedMap<DataSubjectId, Integer> tellable() {
        return tellable;
    }
}
