package care.renkei.query.network;

import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The decision about the evidence of one file: what of it is a tie to show, and how much stays closed. */
final class DecidedEvidence {

    private final OpenFile file;
    private final Judgement judgement;
    private final Map<Long, RecordKind> kinds;
    private final LookInProgress look = new LookInProgress();

    /** @param kinds of all its evidence */
    DecidedEvidence(OpenFile file, Judgement judgement, Map<Long, RecordKind> kinds) {
        this.file = file;
        this.judgement = judgement;
        this.kinds = kinds;
    }

    /** Those whose content is open; each is looked at. */
    <R extends EvidenceRow> List<R> seen(List<R> rows) {
        var seen = new ArrayList<R>();
        for (R row : rows) {
            EvidenceRow.Of of = row.of();
            RecordKind kind = kinds.get(of.kind());
            if (kind == null
                    || takenBack(kind)
                    || !file.judges(of.position(), of.source().text())) {
                continue;
            }
            RecordVerdict verdict = judgement.of(kind, of.event(), of.recordedAt());
            if (List.copyOf(verdict.parts().values()).get(of.part()) instanceof Verdict.Visible visible
                    && visible.grade() == Grade.CONTENT) {
                look.saw(of.event(), visible);
                seen.add(row);
            }
        }
        return seen;
    }

    private static boolean takenBack(RecordKind kind) {
        return kind.retraction() != null && kind.retraction() != PartFacts.Retraction.NONE;
    }

    /** How many records stay closed, by reason; none for whom it may not be told. */
    Map<Reason, Integer> hidden(List<HiddenQuestion.Counted> all) {
        var hidden = new EnumMap<Reason, Integer>(Reason.class);
        if (file.standing().isTold()) {
            for (HiddenQuestion.Counted counted : all) {
                RecordKind kind = kinds.get(counted.kind());
                if (kind != null) {
                    judgement
                            .of(kind, counted.record(), counted.recordedAt())
                            .countedAs()
                            .ifPresent(reason -> hidden.merge(reason, counted.records(), Integer::sum));
                }
            }
        }
        return hidden;
    }

    /** What of it is shown. */
    LookInProgress look() {
        return look;
    }
}
