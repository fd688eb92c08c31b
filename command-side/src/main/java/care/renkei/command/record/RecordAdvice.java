package care.renkei.command.record;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.Submission;
import care.renkei.events.Content;
import care.renkei.events.assessment.AssessmentEvent;
import care.renkei.events.choice.ChoiceEvent;
import care.renkei.events.contact.ContactEvent;
import java.util.List;

/** Good practice in recording, which no rule forces. */
final class RecordAdvice {

    private RecordAdvice() {}

    static List<Advice> on(Submission submission) {
        if (submission.imported()) {
            return List.of();
        }
        Content content = submission.content();
        return switch (content) {
            case ContactEvent contact -> ContactAdvice.on(contact);
            case AssessmentEvent assessment -> AssessmentAdvice.on(assessment);
            case ChoiceEvent choice -> ChoiceAdvice.on(choice, submission.event().source());
            default -> List.of();
        };
    }
}
