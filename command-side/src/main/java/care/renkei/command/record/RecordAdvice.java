package care.renkei.command.record;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.Submission;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.OutreachVisitMade;
import java.util.List;
import java.util.Set;

/** Good practice in recording, which no rule forces. */
final class RecordAdvice {

    private static final Advice FIRST_VISIT_ALONE =
            new Advice("ASM-20", "はじめての訪問は、二人で行くと見立てが偏りません。", "A first visit by two brings two views.");

    private RecordAdvice() {}

    static List<Advice> on(Submission submission) {
        if (submission.imported()) {
            return List.of();
        }
        Content content = submission.content();
        return switch (content) {
            case HomeVisitMade visit -> onVisit(visit.sequenceNo(), visit.staff());
            case OutreachVisitMade visit -> onVisit(visit.sequenceNo(), visit.staff());
            default -> List.of();
        };
    }

    private static List<Advice> onVisit(int number, Set<DataSubjectId> staff) {
        return number == 1 && staff.size() < 2 ? List.of(FIRST_VISIT_ALONE) : List.of();
    }
}
