package care.renkei.command.issue;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.issue.IssueState.Open;
import care.renkei.command.issue.IssueState.Resolved;
import care.renkei.command.issue.IssueState.Unknown;
import care.renkei.events.community.IssueEvent;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.RegionalIssueRaised;
import care.renkei.events.community.RegionalIssueResolved;
import care.renkei.events.stored.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Decides about one issue of the area: raised, talked over as often as needed, resolved once. */
final class IssueDecider implements Decider<IssueState> {

    @Override
    public IssueState initial() {
        return new Unknown();
    }

    @Override
    public Decision decide(Submission submission, IssueState state) {
        IssueEvent event = (IssueEvent) submission.content();
        return unlessBroken(
                () -> CommonRules.agencyIsRegistered(submission),
                () -> IssuePolicy.isNobodysFile(submission),
                () -> CommonRules.practitionerIsEnrolled(submission),
                () -> mayDoThis(submission, event),
                () -> itsTurn(submission, state, event));
    }

    private static @Nullable Refusal mayDoThis(Submission submission, IssueEvent event) {
        return switch (event) {
            case RegionalIssueRaised _ -> null;
            case RegionalIssueDeliberated _, RegionalIssueResolved _ -> IssuePolicy.answersForTheArea(submission);
        };
    }

    private static @Nullable Refusal itsTurn(Submission submission, IssueState state, IssueEvent event) {
        if (event instanceof RegionalIssueRaised) {
            return state instanceof Unknown ? null : new IssueRefusal.IssueAlreadyRaised();
        }
        return switch (state) {
            case Unknown() -> new IssueRefusal.IssueNotRaised();
            case Resolved() -> new IssueRefusal.IssueAlreadyResolved();
            case Open issue -> {
                Refusal elsewhere = IssuePolicy.isOfThisRegion(submission, issue);
                yield elsewhere != null ? elsewhere : ownRule(submission, issue, event);
            }
        };
    }

    private static @Nullable Refusal ownRule(Submission submission, Open issue, IssueEvent event) {
        return switch (event) {
            case RegionalIssueRaised _ -> new IssueRefusal.IssueAlreadyRaised();
            case RegionalIssueDeliberated held -> IssuePolicy.hasHappened(submission, held.on());
            case RegionalIssueResolved resolved -> {
                Refusal tooSoon = IssuePolicy.wasDeliberated(issue);
                yield tooSoon != null ? tooSoon : IssuePolicy.hasHappened(submission, resolved.on());
            }
        };
    }

    @Override
    public IssueState evolve(IssueState state, StoredEvent event) {
        return switch ((IssueEvent) event.content()) {
            case RegionalIssueRaised _ -> new Open(event.subject(), false);
            case RegionalIssueDeliberated _ -> state instanceof Open issue ? new Open(issue.of(), true) : state;
            case RegionalIssueResolved _ -> new Resolved();
        };
    }
}
