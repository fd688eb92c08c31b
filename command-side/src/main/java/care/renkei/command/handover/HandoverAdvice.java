package care.renkei.command.handover;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.OpenIssueSettled;
import java.util.ArrayList;
import java.util.List;

/** Good practice in handovers, which no rule forces. */
final class HandoverAdvice {

    private static final Advice TELL_WHAT_WAS_LEARNED = new Advice(
            "TRN-06",
            "かかわって分かったこと、うまくいったこと、いかなかったことを書いてください。",
            "Write what was learned about the person, what worked and what did not.");

    private static final Advice WITH_THE_PERSON = new Advice(
            "TRN-06", "本人の前で説明するか、本人の同意を得てください。", "Explain it with the person there, or with the person's consent.");

    private static final Advice EXPLAIN_WHAT_IS_OPEN =
            new Advice("TRN-01", "残っていることを説明してください。", "Explain what is still open.");

    private static final Advice ANSWER_THE_REST = new Advice(
            "TRN-06", "まだ答えていない課題があります。一つずつ答えてください。", "Some issues have no answer yet: answer them one by one.");

    private HandoverAdvice() {}

    static List<Advice> on(Submission submission, Handover handover, HandoverEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case HandoverPrepared prepared ->
                only(
                        CommonRules.unsaid(prepared.story())
                                || (CommonRules.unsaid(prepared.whatWorked())
                                        && CommonRules.unsaid(prepared.whatDidNot())),
                        TELL_WHAT_WAS_LEARNED);
            case HandoverOffered offered -> onOffer(handover, offered);
            case HandoverAccepted accepted -> only(leaves(handover, accepted.issues()), ANSWER_THE_REST);
            case HandoverDeclined declined ->
                only(!declined.wholly() && leaves(handover, HandoverHistory.namedDeclined(declined)), ANSWER_THE_REST);
            case OpenIssueSettled _ -> List.of();
        };
    }

    private static List<Advice> onOffer(Handover handover, HandoverOffered offered) {
        var advice = new ArrayList<Advice>();
        if (!offered.personPresent() && offered.basis() != LegalBasis.CONSENT) {
            advice.add(WITH_THE_PERSON);
        }
        if (CommonRules.unsaid(offered.explained())
                && !handover.ledger().unanswered().isEmpty()) {
            advice.add(EXPLAIN_WHAT_IS_OPEN);
        }
        return advice;
    }

    private static boolean leaves(Handover handover, List<ThingId> answered) {
        return !answered.containsAll(handover.ledger().unanswered());
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
