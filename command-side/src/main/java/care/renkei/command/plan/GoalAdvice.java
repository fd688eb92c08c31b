package care.renkei.command.plan;

import care.renkei.command.decision.CommonRules;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnGoals;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalProgress;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.GoalSet.GoalOwner;
import care.renkei.events.plan.LongTermReviewed;
import java.util.List;
import java.util.stream.Stream;

/** Good practice in goals. */
final class GoalAdvice {

    private GoalAdvice() {}

    static List<Advice> on(GoalSet set) {
        return Stream.of(
                        PlanAdvice.given(set.owner() == GoalOwner.SUPPORTER, AdviceOnGoals.THE_PERSONS_OWN),
                        PlanAdvice.given(
                                set.owner() == GoalOwner.PERSON && set.sourceStatementId() == null,
                                AdviceOnGoals.FROM_THE_PERSONS_WORDS),
                        PlanAdvice.given(set.supports().isEmpty() || !set.measurable(), AdviceOnGoals.WHICH_HELP))
                .flatMap(List::stream)
                .toList();
    }

    static List<Advice> on(GoalReviewedWithPerson reviewed) {
        return Stream.of(
                        PlanAdvice.given(!reviewed.personUnderstands(), AdviceOnGoals.HOW_IT_CONNECTS),
                        PlanAdvice.given(!reviewed.stillWanted(), AdviceOnGoals.NOT_WANTED_ANY_MORE),
                        PlanAdvice.given(
                                reviewed.progress() == GoalProgress.REACHED
                                        && CommonRules.unsaid(reviewed.stepUpIdea()),
                                AdviceOnGoals.NEXT_STEP))
                .flatMap(List::stream)
                .toList();
    }

    static List<Advice> on(FutureImageRecorded image) {
        return PlanAdvice.given(!image.withPerson(), AdviceOnGoals.DRAW_IT_TOGETHER);
    }

    static List<Advice> on(LongTermReviewed reviewed) {
        return PlanAdvice.given(!reviewed.withPerson(), AdviceOnGoals.ASK_TOGETHER);
    }
}
