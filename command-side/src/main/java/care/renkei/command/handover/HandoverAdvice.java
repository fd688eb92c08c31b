package care.renkei.command.handover;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnHandovers;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import java.util.ArrayList;
import java.util.List;

/** Good practice in handovers, which no rule forces. */
final class HandoverAdvice {

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
                        AdviceOnHandovers.TELL_WHAT_WAS_LEARNED);
            case HandoverOffered offered -> onOffer(handover, offered);
            case HandoverAccepted accepted ->
                only(leaves(handover, accepted.issues()), AdviceOnHandovers.ANSWER_THE_REST);
            case HandoverDeclined declined ->
                only(
                        !declined.wholly() && leaves(handover, HandoverHistory.namedDeclined(declined)),
                        AdviceOnHandovers.ANSWER_THE_REST);
            case HandoverWithdrawn _, OpenIssueSettled _ -> List.of();
        };
    }

    private static List<Advice> onOffer(Handover handover, HandoverOffered offered) {
        var advice = new ArrayList<Advice>();
        if (!offered.personPresent() && offered.basis() != LegalBasis.CONSENT) {
            advice.add(AdviceOnHandovers.WITH_THE_PERSON);
        }
        if (CommonRules.unsaid(offered.explained())
                && !handover.ledger().unanswered().isEmpty()) {
            advice.add(AdviceOnHandovers.EXPLAIN_WHAT_IS_OPEN);
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
