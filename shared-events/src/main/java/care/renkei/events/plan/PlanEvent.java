package care.renkei.events.plan;

import care.renkei.events.Content;
import care.renkei.events.ThingId;

/** Every event of the capability plan; a {@code switch} over it names them all. */
public sealed interface PlanEvent extends Content
        permits PlanDrafted,
                PlanWrittenTogether,
                PlanConsented,
                PlanSubmitted,
                PlanDelivered,
                PlanReviewed,
                PlanRevised,
                PlanFeedbackGiven,
                GoalSet,
                GoalReviewedWithPerson,
                FutureImageRecorded,
                LongTermReviewed,
                IndividualPlanDrafted,
                IndividualPlanConsented,
                IndividualPlanIssued,
                IndividualPlanEvaluated,
                MonitoringReported,
                DocumentRead,
                PlanEnded {

    /** The plan that it is about, and whose stream it belongs to. */
    ThingId plan();
}
