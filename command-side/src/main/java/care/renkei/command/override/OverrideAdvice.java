package care.renkei.command.override;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideReviewed;
import java.util.ArrayList;
import java.util.List;

/** Good practice around an override; nothing here ever stops one. */
final class OverrideAdvice {

    private static final Advice MUCH_AT_ONCE = new Advice(
            "ENV-11",
            "伝える種類が多くなっています。ほんとうに要るものに絞れないか見直してください。",
            "Many kinds of information go out; see whether fewer would do.");

    private static final Advice LATE_REVIEW =
            new Advice("ENV-11", "確認は7日以内に行うことになっています。", "A review is due within seven days.");

    private static final Advice WHAT_FOLLOWS =
            new Advice("ENV-11", "これから何をするかを書き残してください。", "Record what follows from the judgement.");

    private OverrideAdvice() {}

    static List<Advice> onInvoking(Submission submission, LifeSafetyOverrideInvoked invoked) {
        boolean most = 2 * invoked.categories().size() > Category.values().length;
        return most && !submission.imported() ? List.of(MUCH_AT_ONCE) : List.of();
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
            advice.add(LATE_REVIEW);
        }
        boolean amiss = reviewed.verdict() != OverrideReviewed.Verdict.JUSTIFIED
                || reviewed.looks().stream().anyMatch(look -> look.verdict() != OverrideReviewed.Verdict.JUSTIFIED);
        if (amiss && CommonRules.unsaid(reviewed.actions())) {
            advice.add(WHAT_FOLLOWS);
        }
        return advice;
    }
}
