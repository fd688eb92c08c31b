package care.renkei.command.plan;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
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

    private static final Advice THE_PERSONS_OWN =
            new Advice("PLN-05", "目標の持ち主は支援者ではなく本人です。", "Goals are the person's, not the supporters'.");

    private static final Advice FROM_THE_PERSONS_WORDS =
            new Advice("PLN-05", "目標を、もとになった本人のことばにつないでください。", "Trace the goal to something that the person said.");

    private static final Advice WHICH_HELP = new Advice(
            "PLN-18",
            "目標に届くための手助けを一つずつ挙げ、かなったと分かるしるしを書いてください。",
            "Name the help that the goal takes, one by one, and how it shows that it is reached.");

    private static final Advice HOW_IT_CONNECTS = new Advice(
            "MON-07", "日々の取り組みと目標のつながりを、本人に分かるように話してください。", "Show the person how today's doings lead to the goal.");

    private static final Advice NOT_WANTED_ANY_MORE = new Advice(
            "PLN-05", "本人がもう望んでいない目標です。計画の見直しを考えてください。", "The person no longer wants this goal: think of a revision.");

    private static final Advice NEXT_STEP = new Advice(
            "SVC-12", "目標がかないました。次の一歩を本人と考えてください。", "The goal is reached: think of the next step with the person.");

    private static final Advice DRAW_IT_TOGETHER =
            new Advice("PLN-19", "これからの暮らしは、本人と描いてください。", "Draw the picture of the future with the person.");

    private static final Advice ASK_TOGETHER =
            new Advice("PLN-20", "十年先のことは、本人と考えてください。", "Take the long view with the person.");

    private GoalAdvice() {}

    static List<Advice> on(GoalSet set) {
        return Stream.of(
                        PlanAdvice.given(set.owner() == GoalOwner.SUPPORTER, THE_PERSONS_OWN),
                        PlanAdvice.given(
                                set.owner() == GoalOwner.PERSON && set.sourceStatementId() == null,
                                FROM_THE_PERSONS_WORDS),
                        PlanAdvice.given(set.supports().isEmpty() || !set.measurable(), WHICH_HELP))
                .flatMap(List::stream)
                .toList();
    }

    static List<Advice> on(GoalReviewedWithPerson reviewed) {
        return Stream.of(
                        PlanAdvice.given(!reviewed.personUnderstands(), HOW_IT_CONNECTS),
                        PlanAdvice.given(!reviewed.stillWanted(), NOT_WANTED_ANY_MORE),
                        PlanAdvice.given(
                                reviewed.progress() == GoalProgress.REACHED
                                        && CommonRules.unsaid(reviewed.stepUpIdea()),
                                NEXT_STEP))
                .flatMap(List::stream)
                .toList();
    }

    static List<Advice> on(FutureImageRecorded image) {
        return PlanAdvice.given(!image.withPerson(), DRAW_IT_TOGETHER);
    }

    static List<Advice> on(LongTermReviewed reviewed) {
        return PlanAdvice.given(!reviewed.withPerson(), ASK_TOGETHER);
    }
}
