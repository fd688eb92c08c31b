package care.renkei.command.benefit;

import care.renkei.command.decision.Submission;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnBenefits;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.BenefitUnit;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.benefit.SupportCategoryCertified;
import java.util.List;

/** Good practice in applications and decisions, which no rule forces. */
final class BenefitAdvice {

    private BenefitAdvice() {}

    static List<Advice> on(Submission submission, Application application, BenefitEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case BenefitRequested requested ->
                only(
                        requested.amounts().stream()
                                .anyMatch(amount ->
                                        amount.unit() != BenefitUnit.WHOLE_MONTH && amount.needAmount() == null),
                        AdviceOnBenefits.SAY_WHAT_IS_NEEDED);
            case CertificationSurveyHeld survey -> only(!survey.personPresent(), AdviceOnBenefits.MEET_THE_PERSON);
            case BenefitDecided _ ->
                only(
                        application instanceof Application.Made(var _, var steps)
                                && !(steps.draftAsked() && steps.surveyed()),
                        AdviceOnBenefits.DRAFT_AND_SURVEY_FIRST);
            case PlanDraftRequested _, SupportCategoryCertified _, BenefitEnded _, BenefitAppealed _ -> List.of();
        };
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
