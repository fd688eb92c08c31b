package care.renkei.command.sharing;

import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.Pressed;
import care.renkei.command.sharing.Statement.Denial;
import care.renkei.command.sharing.Statement.Explanation;
import care.renkei.command.sharing.Statement.Grant;
import care.renkei.command.sharing.Statement.JointUse;
import care.renkei.command.sharing.Statement.Request;
import care.renkei.command.sharing.Statement.Statute;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingDeclined;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.events.stored.StoredEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/** Folds the events of one sharing stream, each with its place. */
record SharingHistory(StoredEvent event, int order) {

    static Sharing after(Sharing sharing, StoredEvent event) {
        return new SharingHistory(event, sharing.length()).applied(sharing).longer();
    }

    private Sharing applied(Sharing sharing) {
        return switch ((SharingEvent) event.content()) {
            case ConsentExplained said ->
                sharing.with(
                        said.explanation(),
                        new Explanation(order, about(), extent(said.recipients(), said.scope(), Set.of())));
            case ConsentRequested said ->
                sharing.with(
                        said.request(),
                        new Request(
                                order,
                                about(),
                                extent(said.recipients(), said.scope(), said.purposes()),
                                Pressed.by(event)));
            case ConsentGiven said -> sharing.lifting(said.lifts()).with(said.consent(), grant(said));
            case ConsentRefused said ->
                sharing.with(said.denial(), denial(said.recipients(), said.scope(), said.purposes()));
            case SharingExcluded said ->
                sharing.with(said.denial(), denial(said.recipients(), said.scope(), said.purposes()));
            case ConsentNarrowed said ->
                sharing.changingGrant(
                        said.consent(),
                        grant -> grant.narrowedTo(
                                extent(said.recipients(), said.scope(), said.purposes()), said.until()));
            case ConsentWithdrawn said -> withdrawn(sharing, said);
            case StatutorySharingRecorded said -> sharing.with(said.basisId(), statute(said));
            case JointUseNotified said -> sharing.replacing(said.replaces()).with(said.notice(), jointUse(said));
            case StatutorySharingReviewed said -> sharing.changingStatute(said.basisId(), Statute::judged);
            case StatutorySharingTold said ->
                said.waitsUntil() == null ? sharing.changingStatute(said.basisId(), Statute::explained) : sharing;
            case InformationShared said -> told(sharing, said);
            case WithdrawalNotified said ->
                sharing.noticed(new Notice(said.ended(), said.consent(), said.agency()), false);
            case WithdrawalAcknowledged said ->
                sharing.noticed(new Notice(said.ended(), said.consent(), event.source()), true);
            case SharingDeclined _ -> sharing;
        };
    }

    private SubjectKey about() {
        return event.contentKey();
    }

    private Extent extent(Recipients recipients, Scope scope, Set<Purpose> purposes) {
        return new Extent(new Reach(recipients, EventIds.instantOf(event.id())), scope, purposes);
    }

    private Denial denial(Recipients recipients, Scope scope, Set<Purpose> purposes) {
        // Only days between a refusal and asking again are counted here, so the zone does not matter.
        LocalDate on = LocalDate.ofInstant(event.occurredAt(), ZoneOffset.UTC);
        return new Denial(order, about(), extent(recipients, scope, purposes), on, false);
    }

    private Grant grant(ConsentGiven said) {
        return new Grant(
                order,
                about(),
                extent(said.recipients(), said.scope(), said.purposes()),
                said.grantors(),
                said.from(),
                said.until(),
                false);
    }

    private Statute statute(StatutorySharingRecorded said) {
        return new Statute(
                order,
                about(),
                extent(said.recipients(), said.scope(), Set.of()),
                said.basis(),
                event.occurredAt(),
                said.until(),
                new Statute.Decider(event.source(), event.practitioner()),
                false,
                false);
    }

    private JointUse jointUse(JointUseNotified said) {
        return new JointUse(
                order,
                about(),
                extent(said.parties(), said.items(), said.purposes()),
                said.version(),
                said.from(),
                said.until(),
                false);
    }

    private static Sharing withdrawn(Sharing sharing, ConsentWithdrawn said) {
        Sharing after = sharing;
        for (var consent : said.consents()) {
            after = after.changingGrant(consent, Grant::withdraw);
        }
        return after;
    }

    private static Sharing told(Sharing sharing, InformationShared said) {
        if (said.basis() != LegalBasis.CONSENT) {
            return sharing;
        }
        Sharing after = sharing;
        for (var consent : said.consents()) {
            after = after.telling(consent, said.to().agencies());
        }
        return after;
    }
}
