package care.renkei.command.plan;

import care.renkei.command.decision.Course;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * What other streams say of the steps around a plan (domain, "Plan": applied, drafted, agreed, submitted, decided, met,
 * final). Out of order is advice, not refusal.
 */
final class PlanOrder {

    private PlanOrder() {}

    /** Another plan that is named is of the same person's file. */
    static @Nullable Refusal isOfThisPerson(Submission submission, @Nullable ThingId plan) {
        return plan == null || course(submission).plans().contains(plan) ? null : new PlanRefusal.PlanOutsideTheFile();
    }

    static boolean isDecided(Submission submission) {
        return course(submission).lastDecided().isPresent();
    }

    /** A service-provider meeting was held, after the last decision where there is one. */
    static boolean wasTalkedOverInAMeeting(Submission submission) {
        return course(submission).providersMetAfterTheDecision();
    }

    private static Course course(Submission submission) {
        PersonFile file = submission.known().file();
        return file == null ? Course.NOTHING : file.course();
    }
}
