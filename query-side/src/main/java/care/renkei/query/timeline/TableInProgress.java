package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Gathers what all of several may see, part by part, and counts for whose sake what is left out. */
final class TableInProgress {

    /** A record with the verdicts of the parties on its parts. */
    record OnTheTable(Visible record, Map<DataSubjectId, List<Verdict>> parties) {}

    private final Judgement caller;
    private final List<Judgement> callersAgency;
    private final Map<DataSubjectId, Judgement> parties;
    private final List<Judgement> readers;
    private final Map<UUID, OnTheTable> shown = new LinkedHashMap<>();
    private final SortedMap<DataSubjectId, Integer> leftOut = new TreeMap<>();
    private final SortedMap<DataSubjectId, Integer> tellable = new TreeMap<>();

    /**
     * @param caller for the purpose of the table
     * @param callersAgency by which something is known to be there: the caller's agency without its practitioner, whose
     *     hypotheses are nobody's to count, for any purpose
     * @param readers the person and whoever represents the person
     */
    TableInProgress(
            Judgement caller,
            List<Judgement> callersAgency,
            Map<DataSubjectId, Judgement> parties,
            List<Judgement> readers) {
        this.caller = caller;
        this.callersAgency = callersAgency;
        this.parties = parties;
        this.readers = readers;
    }

    /** Takes the rows of one record. */
    void take(List<StoredRow> rows, RecordKind kind) {
        StoredRow first = rows.getFirst();
        Map<DataSubjectId, List<Verdict>> theirs = new LinkedHashMap<>();
        parties.forEach((party, judgement) -> theirs.put(party, verdicts(judgement, kind, first)));
        count(kind, first, theirs);
        RecordVerdict together = together(caller.of(kind, first.event(), first.recordedAt()), theirs);
        if (together.visible()) {
            Visible record = Visible.of(kind, together);
            rows.stream()
                    .filter(row -> record.verdicts().get(row.part()) instanceof Verdict.Visible)
                    .forEach(record.rows()::add);
            if (!record.rows().isEmpty()) {
                shown.put(first.event(), new OnTheTable(record, theirs));
            }
        }
    }

    private static List<Verdict> verdicts(Judgement judgement, RecordKind kind, StoredRow row) {
        return List.copyOf(
                judgement.of(kind, row.event(), row.recordedAt()).parts().values());
    }

    /** A part is on the table where every word of it is open to all; the others are not there at all. */
    private static RecordVerdict together(RecordVerdict callers, Map<DataSubjectId, List<Verdict>> theirs) {
        var parts = new LinkedHashMap<PartFacts, Verdict>();
        callers.parts().forEach((part, verdict) -> {
            int place = parts.size();
            boolean all = isOpen(verdict) && theirs.values().stream().allMatch(one -> isOpen(one.get(place)));
            parts.put(part, all ? verdict : Verdict.ABSENT);
        });
        return new RecordVerdict(parts);
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict instanceof Verdict.Visible(Grade grade, var _) && grade == Grade.CONTENT;
    }

    private void count(RecordKind kind, StoredRow row, Map<DataSubjectId, List<Verdict>> theirs) {
        List<Integer> known = new ArrayList<>();
        List<List<Verdict>> callers = callersAgency.stream()
                .map(judgement -> verdicts(judgement, kind, row))
                .toList();
        for (int part = 0; part < kind.parts().size(); part++) {
            int place = part;
            if (callers.stream().anyMatch(verdicts -> isOpen(verdicts.get(place)))) {
                known.add(part);
            }
        }
        if (known.isEmpty()) {
            return;
        }
        boolean tells = readers.stream()
                .map(judgement -> verdicts(judgement, kind, row))
                .allMatch(verdicts -> known.stream().noneMatch(part -> verdicts.get(part) instanceof Verdict.Absent));
        theirs.forEach((party, verdicts) -> {
            if (!known.stream().allMatch(part -> isOpen(verdicts.get(part)))) {
                leftOut.merge(party, 1, Integer::sum);
                if (tells) {
                    tellable.merge(party, 1, Integer::sum);
                }
            }
        });
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
