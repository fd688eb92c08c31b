package care.renkei.command.record;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.events.assessment.AbilityAssessed;
import care.renkei.events.assessment.AssessmentEvent;
import care.renkei.events.assessment.AssessmentRecorded;
import care.renkei.events.assessment.EnvironmentAssessed;
import care.renkei.events.assessment.EnvironmentAssessed.SurroundingsKind;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.assessment.SummaryWritten;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Good practice in understanding, as far as one record shows it. What is partial and says so is welcome. */
final class AssessmentAdvice {

    private static final Advice NOT_CONFIRMED = new Advice(
            "INT-06",
            "まとめは本人に読んでもらいましょう。できないときは、そのわけを残します。",
            "Read the summary over with the person, or say why that was not possible.");
    private static final Advice NO_SUPPORT_IDEA = new Advice(
            "ASM-10",
            "ひとりでは難しいことには、できるようになる手助けを考えて書きましょう。",
            "Where it cannot be done alone, note what would make it possible.");
    private static final Advice RISK_WITHOUT_OWNER =
            new Advice("ASM-28", "重いリスクには、対応を担う機関を決めましょう。", "A grave risk needs an agency that owns the response.");
    private static final Advice NOT_AT_RESIDENCE = new Advice(
            "ASM-16",
            "アセスメントの面接は住まいで行います。行えなかったときは、わけを残します。",
            "The assessment is held where the person lives; where it was not, say why.");
    private static final Advice SURROUNDINGS_MISSING = new Advice(
            "ASM-33",
            "家・職場や学校・地域の三つを見ておきましょう。まだの場所は「あとで」に入れられます。",
            "Look at home, at work or school, and at the community; what waits can be named as left for later.");

    private AssessmentAdvice() {}

    static List<Advice> on(AssessmentEvent assessment) {
        return switch (assessment) {
            case SummaryWritten summary ->
                when(!summary.confirmedByPerson() && CommonRules.unsaid(summary.whyNotConfirmed()), NOT_CONFIRMED);
            case AbilityAssessed ability ->
                when(
                        ability.level() != AbilityAssessed.AbilityLevel.ALONE
                                && CommonRules.unsaid(ability.supportIdea()),
                        NO_SUPPORT_IDEA);
            case RiskAssessed risk ->
                when(
                        risk.severity() == RiskAssessed.RiskLevel.HIGH && risk.responseOwner() == null,
                        RISK_WITHOUT_OWNER);
            case AssessmentRecorded picture ->
                when(
                        picture.status() == AssessmentRecorded.AssessmentStatus.COMPLETE
                                && !picture.atResidence()
                                && CommonRules.unsaid(picture.whyNotAtResidence()),
                        NOT_AT_RESIDENCE);
            case EnvironmentAssessed environment -> when(!looksAllAround(environment), SURROUNDINGS_MISSING);
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
