package care.renkei.command.plan;

import care.renkei.command.decision.Submission;
import care.renkei.events.PlanKind;
import care.renkei.events.advice.Advice;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.GoalSet.GoalOwner;
import care.renkei.events.wording.PlanTexts;
import care.renkei.events.wording.Wording;
import java.util.List;

/**
 * Good practice in the words of wishes and goals (PLN-04, PLN-05, PLN-08, PLN-09). Words of a self-made plan are the
 * person's, whatever they look like.
 */
final class WordAdvice {

    private WordAdvice() {}

    static List<Advice> onWishes(PlanKind kind, Submission submission) {
        return kind == PlanKind.SELF_MADE ? List.of() : onWishes(submission);
    }

    static List<Advice> onWishes(Submission submission) {
        return PlanTexts.of(submission.event().about().values()).advice();
    }

    /** A goal that is not the person's is advised on as such. */
    static List<Advice> on(Plan plan, GoalSet set) {
        return set.owner() != GoalOwner.PERSON || isSelfMade(plan)
                ? List.of()
                : Wording.onGoal(set.want(), set.means());
    }

    private static boolean isSelfMade(Plan plan) {
        return PlanPolicy.lived(plan) instanceof Plan.Lived lived
                && lived.origin() instanceof Origin.WholeLife life
                && life.kind() == PlanKind.SELF_MADE;
    }
}
