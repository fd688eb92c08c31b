package care.renkei.command.override;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnOverrides;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideReviewed;
import java.util.ArrayList;
import java.util.List;

/** Good practice around an override; nothing here ever stops one. */
final class OverrideAdvice {

    private OverrideAdvice() {}

    static List<Advice> onInvoking(Submission submission, LifeSafetyOverrideInvoked invoked) {
        boolean most = 2 * invoked.categories().size() > Category.values().length;
        return most && !submission.imported() ? List.of(AdviceOnOverrides.MUCH_AT_ONCE) : List.of();
    }

    static List<Advice> onReview(Submission submission, LifeSafetyOverride override, OverrideReviewed reviewed) {
        var advice = new ArrayList<Advice>();
        if (submission.imported()) {
            return advice;
        }
        if (submission
                .event()
                .occurredAt()
                .isAfter(override.invocation().begins().plus(LifeSafetyOverride.REVIEW_WITHIN))) {
            advice.add(AdviceOnOverrides.LATE_REVIEW);
        }
        boolean amiss = reviewed.verdict() != OverrideReviewed.Verdict.JUSTIFIED
                || reviewed.looks().stream().anyMatch(look -> look.verdict() != OverrideReviewed.Verdict.JUSTIFIED);
        if (amiss && CommonRules.unsaid(reviewed.actions()) && reviewed.steps().isEmpty()) {
            advice.add(AdviceOnOverrides.WHAT_FOLLOWS);
        }
        return advice;
    }
}
