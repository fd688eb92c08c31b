package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.timeline.TableInProgress.OnTheTable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Verdict;
import java.util.List;

/** Writes down who looked at a table, in each file: the caller, and those at the table who may know of it. */
record TableLooks(FileReads reads) {

    void writeDown(TableRequest request, OpenedFile<TableQuestions> file, List<OnTheTable> shown) {
        var own = new LookInProgress();
        shown.forEach(one -> one.record().seenIn(own));
        Position position = file.open().position();
        // The log of another file does not name what is of this one.
        String said = file.elsewhere() == null ? request.said() : "";
        reads.record(file.request(), position, said, false, own);
        if (!request.shown()) {
            return;
        }
        for (DataSubjectId party : request.parties()) {
            if (isCaller(request.caller(), party) || !TableQuestions.takesPart(file, party)) {
                continue;
            }
            FileRequest theirs = request.file(TableQuestions.caller(party));
            reads.record(
                    file.elsewhere() == null ? theirs : theirs.in(file.person()),
                    position,
                    said,
                    false,
                    look(party, shown));
        }
    }

    private static LookInProgress look(DataSubjectId party, List<OnTheTable> shown) {
        var look = new LookInProgress();
        shown.forEach(one -> one.record().rows().forEach(row -> {
            List<Verdict> verdicts = one.parties().getOrDefault(party, List.of());
            if (verdicts.get(row.part()) instanceof Verdict.Visible visible) {
                look.saw(row.event(), visible);
            }
        }));
        return look;
    }

    /** The caller's own entry names the practitioner already. */
    private static boolean isCaller(Caller caller, DataSubjectId party) {
        return switch (caller) {
            case Caller.OfAgency ofAgency -> ofAgency.viewer().equals(party);
            case Caller.Individual individual -> individual.viewer().equals(party);
            case Caller.Operator operator -> false;
            case Caller.Nobody nobody -> false;
        };
    }
}
