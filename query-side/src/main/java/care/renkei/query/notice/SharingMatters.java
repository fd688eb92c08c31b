package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
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
import care.renkei.events.telling.Matter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** A consent ends on its last day unless it ends before; each recipient of a withdrawal acknowledges it. */
final class SharingMatters {

    private SharingMatters() {}

    static AroundAPerson after(AroundAPerson before, StoredEvent event, SharingEvent said, ZoneId zone) {
        return switch (said) {
            case ConsentGiven e ->
                PowerMatters.confirmed(before, e, LocalDate.ofInstant(event.occurredAt(), zone))
                        .with(ending(event, e));
            case ConsentNarrowed e ->
                before.changing(Matter.CONSENT_ENDING, e.consent().text(), matter -> matter.due(e.until()));
            case ConsentWithdrawn e -> {
                AroundAPerson after = before;
                for (ThingId consent : e.consents()) {
                    after = after.without(Matter.CONSENT_ENDING, consent.text());
                }
                yield after;
            }
            case WithdrawalNotified e -> before.with(withdrawal(event, e));
            case WithdrawalAcknowledged e ->
                before.without(Matter.WITHDRAWAL, told(e.ended(), e.consent(), event.source()));
            case ConsentExplained _,
                    ConsentRefused _,
                    ConsentRequested _,
                    InformationShared _,
                    JointUseNotified _,
                    SharingDeclined _,
                    SharingExcluded _,
                    StatutorySharingRecorded _,
                    StatutorySharingReviewed _,
                    StatutorySharingTold _ -> before;
        };
    }

    private static OpenMatter ending(StoredEvent event, ConsentGiven given) {
        return new OpenMatter(
                Matter.CONSENT_ENDING,
                event.id(),
                given.consent().text(),
                event.occurredAt(),
                given.until(),
                Set.of(),
                false,
                true,
                event.source());
    }

    private static OpenMatter withdrawal(StoredEvent event, WithdrawalNotified notified) {
        return new OpenMatter(
                Matter.WITHDRAWAL,
                event.id(),
                told(notified.ended(), notified.consent(), notified.agency()),
                event.occurredAt(),
                null,
                Set.of(notified.agency()),
                false,
                false,
                event.source());
    }

    private static String told(UUID ended, ThingId consent, AgencyId agency) {
        return ended + " " + consent.text() + " " + agency.text();
    }
}
