package care.renkei.command.plan;

import care.renkei.events.ThingId;
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
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import care.renkei.events.stored.StoredEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Folds what happened to one plan; what does not fit its state changes nothing. */
final class PlanHistory {

    private PlanHistory() {}

    static Plan after(Plan plan, StoredEvent event) {
        return switch ((PlanEvent) event.content()) {
            case PlanDrafted drafted -> plan instanceof Plan.NotDrafted ? begun(event, drafted) : plan;
            case IndividualPlanDrafted drafted -> plan instanceof Plan.NotDrafted ? begun(event, drafted) : plan;
            case PlanWrittenTogether written -> changed(plan, written.version(), Version::shownToThePerson);
            case PlanConsented consented ->
                looked(changed(plan, consented.version(), one -> one.agreedBy(consented.consentedBy())), event);
            case IndividualPlanConsented consented ->
                looked(changed(plan, consented.version(), one -> one.agreedBy(consented.consentedBy())), event);
            case PlanRevised revised -> plan instanceof Plan.Lived lived ? revised(lived, revised) : plan;
            case GoalSet set -> goal(plan, set.goal(), new Plan.Goal(true, true));
            case GoalReviewedWithPerson reviewed ->
                plan instanceof Plan.Lived lived ? talkedOver(lived, reviewed.goal()) : plan;
            case MonitoringReported _ -> looked(goalsToBeTalkedOver(plan), event);
            case IndividualPlanEvaluated _ -> looked(plan, event);
            case PlanEnded ended -> plan instanceof Plan.Lived lived ? new Plan.Ended(lived, ended.on()) : plan;
            case PlanSubmitted _,
                    PlanDelivered _,
                    IndividualPlanIssued _,
                    PlanReviewed _,
                    PlanFeedbackGiven _,
                    FutureImageRecorded _,
                    LongTermReviewed _,
                    DocumentRead _ -> plan;
        };
    }

    private static Plan begun(StoredEvent event, PlanDrafted drafted) {
        var origin = new Origin.WholeLife(event.subject(), event.source(), drafted.kind());
        return new Plan.Lived(origin, List.of(Versions.first(drafted, origin)), Map.of(), null);
    }

    private static Plan begun(StoredEvent event, IndividualPlanDrafted drafted) {
        var origin = new Origin.OneProvider(event.subject(), event.source(), drafted.service());
        return new Plan.Lived(origin, List.of(Versions.first(drafted)), Map.of(), null);
    }

    private static Plan changed(Plan plan, int number, UnaryOperator<Version> change) {
        return plan instanceof Plan.Lived(var origin, var versions, var goals, var lookedAt)
                ? new Plan.Lived(
                        origin,
                        versions.stream()
                                .map(version -> version.number() == number ? change.apply(version) : version)
                                .toList(),
                        goals,
                        lookedAt)
                : plan;
    }

    private static Plan revised(Plan.Lived plan, PlanRevised revised) {
        Version next = Versions.next(revised, plan.origin());
        if (next == null) {
            return plan;
        }
        var versions = new ArrayList<>(plan.versions());
        versions.add(next);
        Map<ThingId, Plan.Goal> goals = new HashMap<>(plan.goals());
        revised.goalsEnded().forEach(goal -> goals.computeIfPresent(goal, (id, _) -> new Plan.Goal(false, true)));
        return new Plan.Lived(plan.origin(), versions, goals, plan.lookedAt());
    }

    private static Plan goal(Plan plan, ThingId id, Plan.Goal goal) {
        if (!(plan instanceof Plan.Lived(var origin, var versions, var goals, var lookedAt))) {
            return plan;
        }
        Map<ThingId, Plan.Goal> more = new HashMap<>(goals);
        more.put(id, goal);
        return new Plan.Lived(origin, versions, more, lookedAt);
    }

    private static Plan talkedOver(Plan.Lived plan, ThingId id) {
        Plan.Goal goal = plan.goals().get(id);
        return goal == null ? plan : goal(plan, id, new Plan.Goal(goal.pursued(), true));
    }

    private static Plan goalsToBeTalkedOver(Plan plan) {
        if (!(plan instanceof Plan.Lived(var origin, var versions, var goals, var lookedAt))) {
            return plan;
        }
        Map<ThingId, Plan.Goal> open = new HashMap<>(goals);
        open.replaceAll((id, goal) -> new Plan.Goal(goal.pursued(), false));
        return new Plan.Lived(origin, versions, open, lookedAt);
    }

    private static Plan looked(Plan plan, StoredEvent event) {
        return plan instanceof Plan.Lived(var origin, var versions, var goals, var _)
                ? new Plan.Lived(origin, versions, goals, event.occurredAt())
                : plan;
    }
}
