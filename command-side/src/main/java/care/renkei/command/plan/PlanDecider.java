package care.renkei.command.plan;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Submission;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.stored.StoredEvent;

/** Decides about one plan. */
final class PlanDecider implements Decider<Plan> {

    @Override
    public Plan initial() {
        return new Plan.NotDrafted();
    }

    @Override
    public Decision decide(Submission submission, Plan plan) {
        PlanEvent event = (PlanEvent) submission.content();
        return unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        () -> CommonRules.personIsServed(submission),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        PlanRules.of(submission, plan, event))
                .advising(PlanAdvice.on(submission, plan, event));
    }

    @Override
    public Plan evolve(Plan plan, StoredEvent event) {
        return PlanHistory.after(plan, event);
    }
}
