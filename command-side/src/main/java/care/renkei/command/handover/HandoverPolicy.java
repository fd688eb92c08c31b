package care.renkei.command.handover;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Course;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.handover.Handover.Parties;
import care.renkei.events.AgencyId;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverPrepared.ClosedIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about handovers, by name. */
final class HandoverPolicy {

    private HandoverPolicy() {}

    /**
     * Decisions, 24: the receiver need not have known the person before; the offer itself names whom it is about, as
     * long as it stands. To everybody else outside, neither the handover nor the person exists.
     */
    static @Nullable Refusal isOfferedOrServes(Submission submission, Handover handover) {
        Parties parties = handover.between();
        boolean asked = parties != null
                && handover.isKnownToTheReceiver()
                && parties.receiver().equals(submission.event().source())
                && parties.person().equals(submission.event().subject())
                && submission.known().file() != null;
        return asked ? null : CommonRules.personIsServed(submission);
    }

    static @Nullable Refusal isPreparedOnce(Handover handover) {
        return handover instanceof Handover.NotPrepared ? null : new HandoverRefusal.AlreadyPrepared();
    }

    static @Nullable Refusal goesToAnother(Submission submission, HandoverPrepared prepared) {
        return prepared.to().equals(submission.event().source()) ? new HandoverRefusal.HandoverToItself() : null;
    }

    /** TRN-01: what is open is a list; where it is empty, there is a reason. */
    static @Nullable Refusal saysWhatIsOpen(HandoverPrepared prepared) {
        return HandoverHistory.namedOpen(prepared).isEmpty() && CommonRules.unsaid(prepared.whyNothingOpen())
                ? new HandoverRefusal.OpenIssuesNotSaid()
                : null;
    }

    static @Nullable Refusal eachIssueStandsOnce(HandoverPrepared prepared) {
        var all = new ArrayList<>(HandoverHistory.namedOpen(prepared));
        prepared.closedIssues().stream()
                .map(ClosedIssue::issue)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return Set.copyOf(all).size() == all.size() ? null : new HandoverRefusal.IssueNamedTwice();
    }

    /** What is carried over, or closed, stood in this person's ledger and was with the giver. */
    static @Nullable Refusal isInTheLedger(Submission submission, HandoverPrepared prepared) {
        AgencyId giver = submission.event().source();
        boolean all = Stream.concat(
                        prepared.stillOpen().stream(),
                        prepared.closedIssues().stream().map(ClosedIssue::issue).filter(Objects::nonNull))
                .allMatch(issue -> course(submission).isOpenWith(issue, giver));
        return all ? null : new HandoverRefusal.IssueNotInTheLedger();
    }

    /** It was prepared for this person. */
    static @Nullable Refusal isPrepared(Submission submission, Handover handover) {
        Parties parties = handover.between();
        return parties != null && parties.person().equals(submission.event().subject())
                ? null
                : new HandoverRefusal.HandoverNotPrepared();
    }

    static @Nullable Refusal isOfTheGiver(Submission submission, Handover handover) {
        Parties parties = handover.between();
        return parties != null && parties.giver().equals(submission.event().source())
                ? null
                : new HandoverRefusal.NotTheGiver();
    }

    /** Domain, "Handover": only the receiving agency accepts or declines. */
    static @Nullable Refusal isOfTheReceiver(Submission submission, Handover handover) {
        Parties parties = handover.between();
        return parties != null && parties.receiver().equals(submission.event().source())
                ? null
                : new HandoverRefusal.NotTheReceiver();
    }

    static @Nullable Refusal isOfferedOnce(Handover handover) {
        return switch (handover) {
            case Handover.NotPrepared() -> new HandoverRefusal.HandoverNotPrepared();
            case Handover.Prepared _ -> null;
            case Handover.Withdrawn _ -> new HandoverRefusal.HandoverTakenBack();
            case Handover.Offered _, Handover.TakenOver _, Handover.Declined _ -> new HandoverRefusal.AlreadyOffered();
        };
    }

    /** Decision 0078: until the receiver has said a word to it, be it about one issue, the giver may take it back. */
    static @Nullable Refusal isStillTheGivers(Handover handover) {
        return switch (handover) {
            case Handover.NotPrepared() -> new HandoverRefusal.HandoverNotPrepared();
            case Handover.Prepared _ -> null;
            case Handover.Offered(var _, var issues, var begun) ->
                begun || !issues.declined().isEmpty() ? new HandoverRefusal.AlreadyAnswered() : null;
            case Handover.TakenOver _, Handover.Declined _ -> new HandoverRefusal.AlreadyAnswered();
            case Handover.Withdrawn _ -> new HandoverRefusal.HandoverTakenBack();
        };
    }

    static @Nullable Refusal isPutBeforeWhoIsMeant(Handover handover, HandoverOffered offered) {
        Parties parties = handover.between();
        return parties != null && parties.receiver().equals(offered.to())
                ? null
                : new HandoverRefusal.AnotherReceiver();
    }

    /** TRN-05: the new agency knows by a consent that covers it, or on another basis. */
    static @Nullable Refusal namesItsBasis(HandoverOffered offered) {
        return (offered.basis() == LegalBasis.CONSENT) == offered.consents().isEmpty()
                ? new HandoverRefusal.BasisNotNamed()
                : null;
    }

    static @Nullable Refusal isAwaitingAnAnswer(Handover handover) {
        return switch (handover) {
            case Handover.NotPrepared() -> new HandoverRefusal.HandoverNotPrepared();
            case Handover.Prepared _ -> new HandoverRefusal.NotOffered();
            case Handover.Offered _ -> null;
            case Handover.TakenOver _, Handover.Declined _ -> new HandoverRefusal.AlreadyAnswered();
            case Handover.Withdrawn _ -> new HandoverRefusal.HandoverTakenBack();
        };
    }

    /** Item by item, each once. */
    static @Nullable Refusal areUnanswered(Handover handover, List<ThingId> issues) {
        if (Set.copyOf(issues).size() < issues.size()) {
            return new HandoverRefusal.IssueNamedTwice();
        }
        return handover.ledger().unanswered().containsAll(issues) ? null : new HandoverRefusal.IssueNotAwaiting();
    }

    static @Nullable Refusal saysWhyNot(Handover handover, HandoverDeclined declined) {
        if (declined.wholly()) {
            boolean begun = handover instanceof Handover.Offered offered && offered.begun();
            return begun || !declined.issues().isEmpty()
                    ? new HandoverRefusal.NotWhollyDeclined()
                    : CommonRules.reasonIsGiven(declined.reason());
        }
        if (declined.issues().isEmpty()) {
            return new HandoverRefusal.NothingDeclined();
        }
        return declined.issues().stream().anyMatch(issue -> CommonRules.unsaid(issue.reason()))
                ? new CommonRefusal.ReasonMissing()
                : null;
    }

    static @Nullable Refusal isOpen(Handover handover, ThingId issue) {
        return handover.ledger().isOpen(issue) ? null : new HandoverRefusal.IssueNotOpen();
    }

    /** A later handover may have brought it elsewhere: the ledger says with whom it is. */
    static @Nullable Refusal isWithTheAgency(Submission submission, ThingId issue) {
        return course(submission).isOpenWith(issue, submission.event().source())
                ? null
                : new HandoverRefusal.IssueWithAnother();
    }

    private static Course course(Submission submission) {
        PersonFile file = submission.known().file();
        return file == null ? Course.NOTHING : file.course();
    }
}
