package care.renkei.command.plan;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.Grantor;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnPlans;
import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.LongTermReviewed;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDelivered;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanFeedbackGiven;
import care.renkei.events.plan.PlanFeedbackGiven.FeedbackAspect;
import care.renkei.events.plan.PlanForm;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanReviewed.PlanFinding;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Good practice around plans, which no rule forces; each with its row of the practice catalogue. */
final class PlanAdvice {

    private PlanAdvice() {}

    static List<Advice> on(Submission submission, Plan plan, PlanEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case PlanDrafted drafted -> both(SheetAdvice.on(drafted), WordAdvice.onWishes(drafted.kind(), submission));
            case PlanRevised revised -> onRevision(submission, plan, revised);
            case PlanWrittenTogether written ->
                given(
                        !written.personPresent()
                                || !written.inPersonsWords()
                                || written.renderings().isEmpty(),
                        AdviceOnPlans.IN_THEIR_WORDS);
            case PlanConsented consented ->
                given(
                        withoutOwnView(submission, consented.consentedBy(), consented.ownView()),
                        AdviceOnPlans.HEAR_THE_CHILD);
            case IndividualPlanConsented consented ->
                given(
                        withoutOwnView(submission, consented.consentedBy(), consented.ownView()),
                        AdviceOnPlans.HEAR_THE_CHILD);
            case PlanSubmitted submitted -> given(!agreed(plan, submitted.version()), AdviceOnPlans.AGREE_FIRST);
            case PlanDelivered delivered -> onDelivery(submission, plan, delivered);
            case IndividualPlanDrafted drafted ->
                both(
                        given(drafted.serviceUsePlan() == null, AdviceOnPlans.REFER_TO_THE_WHOLE),
                        WordAdvice.onWishes(submission));
            case IndividualPlanIssued issued ->
                given(!issued.toPerson() || issued.toOffice() == null, AdviceOnPlans.TO_PERSON_AND_OFFICE);
            case PlanReviewed reviewed ->
                given(reviewed.finding() == PlanFinding.IMBALANCE, AdviceOnPlans.ASK_ABOUT_IT);
            case PlanFeedbackGiven feedback ->
                Stream.of(
                                given(!feedback.acknowledgedIntent(), AdviceOnPlans.GRASP_THE_INTENT),
                                given(
                                        feedback.aspect() == FeedbackAspect.SAME_AS_INDIVIDUAL_PLAN
                                                && feedback.individualPlan() == null,
                                        AdviceOnPlans.NAME_THE_OTHER_PLAN))
                        .flatMap(List::stream)
                        .toList();
            case GoalSet set -> both(GoalAdvice.on(set), WordAdvice.on(plan, set));
            case GoalReviewedWithPerson reviewed -> GoalAdvice.on(reviewed);
            case FutureImageRecorded image -> GoalAdvice.on(image);
            case LongTermReviewed reviewed -> GoalAdvice.on(reviewed);
            case MonitoringReported reported -> MonitoringAdvice.on(plan, reported);
            case IndividualPlanEvaluated evaluated -> MonitoringAdvice.on(submission, plan, evaluated);
            case DocumentRead _, PlanEnded _ -> List.of();
        };
    }

    private static List<Advice> onRevision(Submission submission, Plan plan, PlanRevised revised) {
        List<Advice> advice = new ArrayList<>();
        if (!(PlanPolicy.lived(plan) instanceof Plan.Lived lived)
                || !(lived.origin() instanceof Origin.WholeLife life)) {
            return both(given(!revised.withPerson(), AdviceOnPlans.WITH_THE_PERSON), WordAdvice.onWishes(submission));
        }
        if (!revised.withPerson()) {
            advice.add(AdviceOnPlans.WITH_THE_PERSON);
        }
        if (revised.form() == PlanForm.FINAL && life.needsADecision()) {
            advice.addAll(given(!PlanOrder.isDecided(submission), AdviceOnPlans.NOT_DECIDED_YET));
            advice.addAll(given(!PlanOrder.wasTalkedOverInAMeeting(submission), AdviceOnPlans.NOT_MET_YET));
        }
        advice.addAll(SheetAdvice.on(life.kind(), revised));
        advice.addAll(WordAdvice.onWishes(life.kind(), submission));
        return advice;
    }

    private static List<Advice> onDelivery(Submission submission, Plan plan, PlanDelivered delivered) {
        List<Advice> advice = new ArrayList<>(given(!delivered.toPerson(), AdviceOnPlans.INTO_THEIR_HANDS));
        boolean missing = PlanPolicy.version(plan, delivered.version()).stream()
                .flatMap(version -> version.providers().stream())
                .anyMatch(provider -> !delivered.to().contains(provider)
                        && !provider.equals(submission.event().source()));
        advice.addAll(given(missing, AdviceOnPlans.TO_ALL_WHO_CARRY_IT));
        return advice;
    }

    private static boolean withoutOwnView(Submission submission, List<Grantor> grantors, @Nullable Words ownView) {
        return CommonRules.unsaid(ownView)
                && grantors.stream()
                        .noneMatch(grantor ->
                                grantor.who().equals(submission.event().subject()));
    }

    private static boolean agreed(Plan plan, int version) {
        return PlanPolicy.version(plan, version).filter(meant -> meant.agreed()).isPresent();
    }

    private static List<Advice> both(List<Advice> one, List<Advice> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    static List<Advice> given(boolean condition, Advice advice) {
        return condition ? List.of(advice) : List.of();
    }
}
