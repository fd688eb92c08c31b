package care.renkei.command.plan;

import care.renkei.command.decision.CareStep;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.Step;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other streams say of the steps around a plan (domain, "Plan": applied, drafted, agreed, submitted, decided, met,
 * final). Out of order is advice, not refusal.
 */
final class PlanOrder {

    private PlanOrder() {}

    /** Another plan that is named is of the same person's file. */
    static @Nullable Refusal isOfThisPerson(Submission submission, @Nullable ThingId plan) {
        return plan == null || steps(submission).anyMatch(step -> step.of(CareStep.PLAN_DRAFTED, plan))
                ? null
                : new PlanRefusal.PlanOutsideTheFile();
    }

    static boolean isDecided(Submission submission) {
        return lastDecision(submission) != null;
    }

    /** A service-provider meeting was held, after the last decision where there is one. */
    static boolean wasTalkedOverInAMeeting(Submission submission) {
        Instant decided = lastDecision(submission);
        return steps(submission)
                .filter(step -> step.kind() == CareStep.PROVIDERS_MET)
                .anyMatch(step -> decided == null || !step.at().isBefore(decided));
    }

    private static @Nullable Instant lastDecision(Submission submission) {
        return steps(submission)
                .filter(step -> step.kind() == CareStep.BENEFIT_DECIDED)
                .map(Step::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static Stream<Step> steps(Submission submission) {
        PersonFile file = submission.known().file();
        return file == null ? Stream.of() : file.steps().stream();
    }
}
