package care.renkei.command.handover;

import care.renkei.command.handover.Handover.Parties;
import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverDeclined.DeclinedIssue;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverPrepared.OpenIssue;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.stored.StoredEvent;
import java.util.List;
import java.util.stream.Stream;

/** Folds what happened to one handover; what does not fit its state changes nothing. */
final class HandoverHistory {

    private HandoverHistory() {}

    static Handover after(Handover handover, StoredEvent event) {
        return switch ((HandoverEvent) event.content()) {
            case HandoverPrepared prepared ->
                handover instanceof Handover.NotPrepared
                        ? new Handover.Prepared(
                                new Parties(event.subject(), event.source(), prepared.to()),
                                Issues.of(namedOpen(prepared)))
                        : handover;
            case HandoverOffered _ ->
                handover instanceof Handover.Prepared(var parties, var issues)
                        ? new Handover.Offered(parties, issues, false)
                        : handover;
            case HandoverAccepted accepted ->
                handover instanceof Handover.Offered(var parties, var issues, var _)
                        ? answered(new Handover.Offered(parties, issues.accepting(accepted.issues()), true))
                        : handover;
            case HandoverDeclined declined ->
                handover instanceof Handover.Offered offered ? declined(offered, declined) : handover;
            case HandoverWithdrawn _ -> withdrawn(handover);
            case OpenIssueSettled settled -> settled(handover, settled);
        };
    }

    static List<ThingId> namedOpen(HandoverPrepared prepared) {
        return Stream.concat(prepared.openIssues().stream().map(OpenIssue::issue), prepared.stillOpen().stream())
                .toList();
    }

    static List<ThingId> namedDeclined(HandoverDeclined declined) {
        return declined.issues().stream().map(DeclinedIssue::issue).toList();
    }

    private static Handover answered(Handover.Offered offered) {
        return offered.begun() && offered.issues().unanswered().isEmpty()
                ? new Handover.TakenOver(offered.parties(), offered.issues())
                : offered;
    }

    private static Handover declined(Handover.Offered offered, HandoverDeclined declined) {
        return declined.wholly()
                ? new Handover.Declined(
                        offered.parties(),
                        offered.issues().declining(offered.issues().unanswered()))
                : answered(new Handover.Offered(
                        offered.parties(), offered.issues().declining(namedDeclined(declined)), offered.begun()));
    }

    private static Handover withdrawn(Handover handover) {
        return switch (handover) {
            case Handover.Prepared(var parties, var issues) -> new Handover.Withdrawn(parties, issues);
            case Handover.Offered(var parties, var issues, var begun)
            when !begun && issues.declined().isEmpty() -> new Handover.Withdrawn(parties, issues);
            case Handover.NotPrepared _,
                    Handover.Offered _,
                    Handover.TakenOver _,
                    Handover.Declined _,
                    Handover.Withdrawn _ -> handover;
        };
    }

    private static Handover settled(Handover handover, OpenIssueSettled settled) {
        return switch (handover) {
            case Handover.NotPrepared _ -> handover;
            case Handover.Prepared(var parties, var issues) ->
                new Handover.Prepared(parties, issues.settling(settled.issue()));
            case Handover.Offered(var parties, var issues, var begun) ->
                answered(new Handover.Offered(parties, issues.settling(settled.issue()), begun));
            case Handover.TakenOver(var parties, var issues) ->
                new Handover.TakenOver(parties, issues.settling(settled.issue()));
            case Handover.Declined(var parties, var issues) ->
                new Handover.Declined(parties, issues.settling(settled.issue()));
            case Handover.Withdrawn(var parties, var issues) ->
                new Handover.Withdrawn(parties, issues.settling(settled.issue()));
        };
    }
}
