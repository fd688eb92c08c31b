package care.renkei.command.handover;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Submission;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.stored.StoredEvent;
import java.util.List;

/** Decides about one handover. */
final class HandoverDecider implements Decider<Handover> {

    @Override
    public Handover initial() {
        return new Handover.NotPrepared();
    }

    @Override
    public Decision decide(Submission submission, Handover handover) {
        HandoverEvent event = (HandoverEvent) submission.content();
        return unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        () -> HandoverPolicy.isOfferedOrServes(submission, handover),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        ownRules(submission, handover, event))
                .advising(HandoverAdvice.on(submission, handover, event));
    }

    private static Rule ownRules(Submission submission, Handover handover, HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared prepared ->
                Rule.all(
                        () -> HandoverPolicy.isPreparedOnce(handover),
                        () -> CommonRules.agenciesAreRegistered(submission, List.of(prepared.to())),
                        () -> HandoverPolicy.goesToAnother(submission, prepared),
                        () -> HandoverPolicy.saysWhatIsOpen(prepared),
                        () -> HandoverPolicy.eachIssueStandsOnce(prepared),
                        () -> HandoverPolicy.isInTheLedger(submission, prepared));
            case HandoverOffered offered ->
                Rule.all(
                        () -> HandoverPolicy.isPrepared(submission, handover),
                        () -> HandoverPolicy.isOfTheGiver(submission, handover),
                        () -> HandoverPolicy.isOfferedOnce(handover),
                        () -> HandoverPolicy.isPutBeforeWhoIsMeant(handover, offered),
                        () -> HandoverPolicy.namesItsBasis(offered));
            case HandoverAccepted accepted ->
                Rule.all(answer(submission, handover), () -> HandoverPolicy.areUnanswered(handover, accepted.issues()));
            case HandoverDeclined declined ->
                Rule.all(
                        answer(submission, handover),
                        () -> HandoverPolicy.areUnanswered(handover, HandoverHistory.namedDeclined(declined)),
                        () -> HandoverPolicy.saysWhyNot(handover, declined));
            case HandoverWithdrawn withdrawn ->
                Rule.all(
                        () -> HandoverPolicy.isPrepared(submission, handover),
                        () -> HandoverPolicy.isOfTheGiver(submission, handover),
                        () -> HandoverPolicy.isStillTheGivers(handover),
                        () -> CommonRules.reasonIsGiven(withdrawn.reason()));
            case OpenIssueSettled settled ->
                Rule.all(
                        () -> HandoverPolicy.isPrepared(submission, handover),
                        () -> HandoverPolicy.isOpen(handover, settled.issue()),
                        () -> HandoverPolicy.isWithTheAgency(submission, settled.issue()));
        };
    }

    private static Rule answer(Submission submission, Handover handover) {
        return Rule.all(
                () -> HandoverPolicy.isPrepared(submission, handover),
                () -> HandoverPolicy.isOfTheReceiver(submission, handover),
                () -> CommonRules.practitionerIsNamed(submission),
                () -> HandoverPolicy.isAwaitingAnAnswer(handover));
    }

    @Override
    public Handover evolve(Handover handover, StoredEvent event) {
        return HandoverHistory.after(handover, event);
    }
}
