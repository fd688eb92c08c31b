package care.renkei.command.record;

import care.renkei.command.decision.CommonRules;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnAssessment;
import care.renkei.events.assessment.AbilityAssessed;
import care.renkei.events.assessment.AssessmentEvent;
import care.renkei.events.assessment.AssessmentRecorded;
import care.renkei.events.assessment.EnvironmentAssessed;
import care.renkei.events.assessment.EnvironmentAssessed.SurroundingsKind;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.assessment.SummaryWritten;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Good practice in understanding, as far as one record shows it. What is partial and says so is welcome. */
final class AssessmentAdvice {

    private AssessmentAdvice() {}

    static List<Advice> on(AssessmentEvent assessment) {
        return switch (assessment) {
            case SummaryWritten summary ->
                when(
                        !summary.confirmedByPerson() && CommonRules.unsaid(summary.whyNotConfirmed()),
                        AdviceOnAssessment.NOT_CONFIRMED);
            case AbilityAssessed ability ->
                when(
                        ability.level() != AbilityAssessed.AbilityLevel.ALONE
                                && CommonRules.unsaid(ability.supportIdea()),
                        AdviceOnAssessment.NO_SUPPORT_IDEA);
            case RiskAssessed risk ->
                when(
                        risk.severity() == RiskAssessed.RiskLevel.HIGH && risk.responseOwner() == null,
                        AdviceOnAssessment.RISK_WITHOUT_OWNER);
            case AssessmentRecorded picture ->
                when(
                        picture.status() == AssessmentRecorded.AssessmentStatus.COMPLETE
                                && !picture.atResidence()
                                && CommonRules.unsaid(picture.whyNotAtResidence()),
                        AdviceOnAssessment.NOT_AT_RESIDENCE);
            case EnvironmentAssessed environment ->
                when(!looksAllAround(environment), AdviceOnAssessment.SURROUNDINGS_MISSING);
            case WishRecorded wish ->
                wish.holder() == WishRecorded.WishHolder.PERSON ? Wording.onSpokenWish(wish.verbatim()) : List.of();
            default -> List.of();
        };
    }

    private static boolean looksAllAround(EnvironmentAssessed environment) {
        Set<SurroundingsKind> named = EnumSet.noneOf(SurroundingsKind.class);
        named.addAll(environment.deferred());
        environment.surroundings().forEach(one -> named.add(one.kind()));
        return named.contains(SurroundingsKind.HOME)
                && (named.contains(SurroundingsKind.WORK) || named.contains(SurroundingsKind.SCHOOL))
                && named.contains(SurroundingsKind.COMMUNITY);
    }

    private static List<Advice> when(boolean missing, Advice advice) {
        return missing ? List.of(advice) : List.of();
    }
}
