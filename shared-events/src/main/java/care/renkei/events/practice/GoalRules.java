package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.by;
import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.LongTermReviewed;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanFeedbackGiven;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanRevised;
import java.util.List;

/** Rows that goals, individual support plans, and what is said of plans evidence. */
final class GoalRules {

    static final List<SignRule<?>> ALL = List.of(
            when("PLN-05", GoalSet.class, GoalRules::ofThePerson),
            by("PLN-04", IndividualPlanDrafted.class, PlanWritingRules::familyApart),
            when("PLN-08", GoalSet.class, goal -> ofThePerson(goal) && PlanWritingRules.ownVoice(goal.goalRead())),
            when("PLN-08", IndividualPlanDrafted.class, plan -> PlanWritingRules.ownVoice(plan.wishRead())),
            when("PLN-09", GoalSet.class, goal -> PlanWritingRules.wantFirst(goal.goalRead())),
            when("PLN-09", IndividualPlanDrafted.class, plan -> PlanWritingRules.wantFirst(plan.wishRead())),
            every("PLN-16", PlanFeedbackGiven.class),
            when("PLN-17", PlanFeedbackGiven.class, GoalRules::againstOneText),
            when("PLN-17", PlanRevised.class, plan -> plan.reason() == PlanRevised.RevisionReason.FEEDBACK),
            when("PLN-17", IndividualPlanDrafted.class, plan -> plan.serviceUsePlan() != null),
            when("PLN-17", IndividualPlanIssued.class, issued -> issued.toOffice() != null),
            when("PLN-18", GoalSet.class, goal -> !goal.supports().isEmpty()),
            when("PLN-18", IndividualPlanDrafted.class, plan -> !plan.items().isEmpty()),
            every("PLN-19", FutureImageRecorded.class),
            when("PLN-20", FutureImageRecorded.class, GoalRules::tenYearsOn),
            every("PLN-20", LongTermReviewed.class),
            by("PLN-21", DocumentRead.class, (read, event) -> Acting.administration(event)),
            when("PLN-22", PlanReviewed.class, GoalRules::besidePeers),
            by(
                    "MON-02",
                    MonitoringReported.class,
                    (report, event) -> report.personMet() && Acting.administration(event)),
            when("MON-03", PlanReviewed.class, GoalRules::ofBalance),
            when("MON-06", MonitoringReported.class, report -> !report.visited().isEmpty()),
            every("MON-07", GoalReviewedWithPerson.class),
            every("MON-08", IndividualPlanEvaluated.class));

    private GoalRules() {}

    static boolean ofThePerson(GoalSet goal) {
        return goal.owner() == GoalSet.GoalOwner.PERSON;
    }

    static boolean againstOneText(PlanFeedbackGiven feedback) {
        return feedback.aspect() == PlanFeedbackGiven.FeedbackAspect.SAME_AS_INDIVIDUAL_PLAN;
    }

    static boolean tenYearsOn(FutureImageRecorded image) {
        return image.horizonYears() >= 10;
    }

    static boolean besidePeers(PlanReviewed review) {
        return review.criterion() == PlanReviewed.ReviewCriterion.PEER_EQUALITY;
    }

    static boolean ofBalance(PlanReviewed review) {
        return review.criterion() == PlanReviewed.ReviewCriterion.BALANCE
                || review.finding() == PlanReviewed.PlanFinding.IMBALANCE;
    }
}
