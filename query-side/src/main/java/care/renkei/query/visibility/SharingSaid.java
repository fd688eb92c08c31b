package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
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
import care.renkei.events.stored.WireEvent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was said of sharing: it becomes the grants, denials and bases of a file.
 *
 * @param subject whom it is about
 * @param today when it was recorded, where the people live
 */
record SharingSaid(SharingChange next, WireEvent wire, DataSubjectId subject, LocalDate today) {

    void take(SharingEvent event) {
        switch (event) {
            case ConsentGiven e ->
                next.grant(new Grant(
                        e.consent(),
                        wire.event().id(),
                        wire.position(),
                        subject,
                        reach(e.recipients()),
                        Extent.of(e.scope()),
                        e.purposes(),
                        inWriting(e),
                        e.grantors(),
                        e.from(),
                        e.until(),
                        e.lifts(),
                        e.passingOn()));
            case ConsentNarrowed e ->
                next.narrow(
                        e.consent(),
                        subject,
                        grant -> grant.narrowedBy(
                                wire.event().id(),
                                reach(e.recipients()),
                                Extent.of(e.scope()),
                                e.purposes(),
                                e.until()));
            case ConsentWithdrawn e -> e.consents().forEach(next::withdraw);
            case ConsentRefused e -> deny(e.denial(), e.recipients(), e.scope(), e.purposes());
            case SharingExcluded e -> deny(e.denial(), e.recipients(), e.scope(), e.purposes());
            case StatutorySharingRecorded e ->
                next.statute(new StatutoryBasis(
                        e.basisId(),
                        e.basis(),
                        subject,
                        wire.event().source(),
                        reach(e.recipients()),
                        Extent.of(e.scope()),
                        e.until()));
            case JointUseNotified e ->
                next.jointUse(
                        new JointUse(
                                e.notice(),
                                subject,
                                reach(e.parties()),
                                Extent.of(e.items()),
                                e.purposes(),
                                e.from(),
                                e.until()),
                        e.replaces());
            case StatutorySharingReviewed e -> withoutEffect();
            case StatutorySharingTold e -> withoutEffect();
            case ConsentRequested e -> withoutEffect();
            case ConsentExplained e -> withoutEffect();
            case InformationShared e -> withoutEffect();
            case SharingDeclined e -> withoutEffect();
            case WithdrawalNotified e -> withoutEffect();
            case WithdrawalAcknowledged e -> withoutEffect();
        }
    }

    private void deny(ThingId denial, Recipients recipients, Scope scope, Set<Purpose> purposes) {
        next.deny(new Denial(
                denial, wire.event().id(), wire.position(), subject, reach(recipients), Extent.of(scope), purposes));
    }

    /** A sheet serves every purpose; otherwise only those that are in writing apart. */
    private static Set<Purpose> inWriting(ConsentGiven given) {
        return given.means() == Means.WRITTEN ? EnumSet.allOf(Purpose.class) : given.writtenFor();
    }

    /** Whom it reaches, of the team as it is when this is said. */
    private Reach reach(Recipients recipients) {
        return Reach.of(recipients, next.team(), today);
    }

    /** Part of what happened, without an effect on who may see what. */
    private static void withoutEffect() {}
}
