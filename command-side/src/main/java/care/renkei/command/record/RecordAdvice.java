package care.renkei.command.record;

import care.renkei.command.decision.Submission;
import care.renkei.events.Content;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnRecords;
import care.renkei.events.assessment.AssessmentEvent;
import care.renkei.events.choice.ChoiceEvent;
import care.renkei.events.community.TemplateRevised;
import care.renkei.events.contact.ContactEvent;
import care.renkei.events.service.StepUpProposed;
import care.renkei.events.service.SupportReduced;
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
            case ChoiceEvent choice ->
                ChoiceAdvice.on(choice, submission.event().source());
            case TemplateRevised revised -> only(revised.proposedBy().size() < 2, AdviceOnRecords.FORM_BY_ONE);
            case SupportReduced reduced -> only(reduced.personView() == null, AdviceOnRecords.LESS_WITHOUT_ASKING);
            case StepUpProposed step -> only(step.personView() == null, AdviceOnRecords.STEP_WITHOUT_ASKING);
            default -> List.of();
        };
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
