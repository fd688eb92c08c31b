package care.renkei.command.record;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.Submission;
import care.renkei.events.Content;
import care.renkei.events.assessment.AssessmentEvent;
import care.renkei.events.choice.ChoiceEvent;
import care.renkei.events.community.TemplateRevised;
import care.renkei.events.contact.ContactEvent;
import care.renkei.events.service.StepUpProposed;
import care.renkei.events.service.SupportReduced;
import java.util.List;

/** Good practice in recording, which no rule forces. */
final class RecordAdvice {

    private static final Advice FORM_BY_ONE = new Advice(
            "ENV-22", "様式は、使う機関といっしょに考えると使いやすくなります。", "A form works best when those who use it made it together.");

    private static final Advice LESS_WITHOUT_ASKING = new Advice(
            "SVC-09", "支援を減らすときは、本人の考えも書いてください。", "Where support becomes less, write what the person says about it.");

    private static final Advice STEP_WITHOUT_ASKING =
            new Advice("SVC-12", "次の一歩は、本人の考えを聞いてから決めてください。", "Ask the person before the next step is settled.");

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
            case TemplateRevised revised -> only(revised.proposedBy().size() < 2, FORM_BY_ONE);
            case SupportReduced reduced -> only(reduced.personView() == null, LESS_WITHOUT_ASKING);
            case StepUpProposed step -> only(step.personView() == null, STEP_WITHOUT_ASKING);
            default -> List.of();
        };
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
