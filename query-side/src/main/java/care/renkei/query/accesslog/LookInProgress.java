package care.renkei.query.accesslog;

import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what a page is about to show, grouped by basis. */
public final class LookInProgress {

    private record Group(Basis basis, Grade grade) {}

    private final Map<Group, List<UUID>> seen = new LinkedHashMap<>();

    /** A part of the record is shown. */
    public void saw(UUID record, Verdict.Visible verdict) {
        for (Basis basis : verdict.bases()) {
            List<UUID> records = seen.computeIfAbsent(new Group(basis, verdict.grade()), unknown -> new ArrayList<>());
            if (records.isEmpty() || !records.getLast().equals(record)) {
                records.add(record);
            }
        }
    }

    /** All parts of the record that are visible are shown. */
    public void saw(UUID record, RecordVerdict verdict) {
        for (Verdict part : verdict.parts().values()) {
            if (part instanceof Verdict.Visible visible) {
                saw(record, visible);
            }
        }
    }

    public List<SeenOnBasis> seen() {
        return seen.entrySet().stream()
                .map(entry -> new SeenOnBasis(
                        entry.getKey().basis().kind(),
                        entry.getKey().basis().thing(),
                        entry.getKey().grade(),
                        entry.getValue()))
                .toList();
    }
}
