package care.renkei.query.consentaudit;

import care.renkei.events.Content;
import care.renkei.events.ThingId;
import care.renkei.events.override.OverrideEvent;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The consents, denials, overrides, … that an event brings into being or speaks of. */
final class Things {

    private Things() {}

    static List<ThingId> of(Content content) {
        return switch (content) {
            case SharingEvent e -> sharing(e);
            case OverrideEvent e -> List.of(e.override());
            default -> List.of();
        };
    }

    private static List<ThingId> sharing(SharingEvent event) {
        return switch (event) {
            case ConsentRequested e -> List.of(e.request());
            case ConsentExplained e -> some(e.explanation(), e.afterDenial());
            case ConsentGiven e -> some(e.consent(), e.explanation(), e.lifts());
            case ConsentRefused e -> some(e.denial(), e.request());
            case SharingExcluded e -> List.of(e.denial());
            case ConsentNarrowed e -> List.of(e.consent());
            case ConsentWithdrawn e -> e.consents();
            case StatutorySharingRecorded e -> List.of(e.basisId());
            case InformationShared e ->
                Stream.concat(e.consents().stream(), Stream.ofNullable(e.override()))
                        .toList();
            case StatutorySharingReviewed e -> List.of(e.basisId());
            case StatutorySharingTold e -> List.of(e.basisId());
            case JointUseNotified e -> some(e.notice(), e.replaces());
            case SharingDeclined e -> List.of();
            case WithdrawalNotified e -> List.of(e.consent());
            case WithdrawalAcknowledged e -> List.of(e.consent());
        };
    }

    private static List<ThingId> some(ThingId first, @Nullable ThingId... others) {
        var things = new ArrayList<ThingId>(List.of(first));
        for (ThingId other : others) {
            if (other != null) {
                things.add(other);
            }
        }
        return things;
    }
}
