package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.Grantor;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.consentaudit.SharingStep.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an event of a thread as a step. */
final class Steps {

    /** What those have in common that name recipients. */
    private record Named(
            Kind kind, @Nullable Recipients to, @Nullable Scope scope, Set<Purpose> purposes) {}

    private Steps() {}

    /** @throws IllegalArgumentException if the event is no step of any thread */
    static SharingStep of(Stated stated) {
        StoredEvent event = stated.event();
        Content content = stated.content();
        Named named = named(content);
        return new SharingStep(
                named.kind(),
                Things.of(content),
                event.id(),
                event.occurredAt(),
                stated.wire().recordedAt(),
                event.source(),
                event.practitioner(),
                named.to(),
                named.scope(),
                named.purposes(),
                grantors(content),
                content instanceof ConsentExplained explained ? explained.format() : null,
                content instanceof ConsentGiven given ? given.means() : null,
                content instanceof ConsentGiven given ? given.from() : null,
                until(content),
                content instanceof StatutorySharingRecorded statute ? statute.until() : null,
                toWhom(content, event.source()),
                content instanceof WithdrawalAcknowledged acknowledged ? acknowledged.holdings() : null);
    }

    private static Named named(Content content) {
        return switch (content) {
            case ConsentRequested e -> new Named(Kind.REQUESTED, e.recipients(), e.scope(), e.purposes());
            case ConsentExplained e -> new Named(Kind.EXPLAINED, e.recipients(), e.scope(), Set.of());
            case ConsentRefused e -> new Named(Kind.REFUSED, e.recipients(), e.scope(), e.purposes());
            case SharingExcluded e -> new Named(Kind.EXCLUDED, e.recipients(), e.scope(), e.purposes());
            case ConsentGiven e -> new Named(Kind.GIVEN, e.recipients(), e.scope(), e.purposes());
            case ConsentNarrowed e -> new Named(Kind.NARROWED, e.recipients(), e.scope(), e.purposes());
            case StatutorySharingRecorded e -> new Named(Kind.STATUTE, e.recipients(), e.scope(), Set.of());
            case JointUseNotified e -> new Named(Kind.JOINT_USE, e.parties(), e.items(), e.purposes());
            case StatutorySharingReviewed e -> new Named(Kind.REVIEWED, null, null, Set.of());
            case StatutorySharingTold e -> new Named(Kind.TOLD, null, null, Set.of());
            case ConsentWithdrawn e -> new Named(Kind.WITHDRAWN, null, null, Set.of());
            case WithdrawalNotified e -> new Named(Kind.NOTIFIED, null, null, Set.of());
            case WithdrawalAcknowledged e -> new Named(Kind.ACKNOWLEDGED, null, null, Set.of());
            default -> throw new IllegalArgumentException("no step of a thread");
        };
    }

    private static List<Grantor> grantors(Content content) {
        return switch (content) {
            case ConsentRefused e -> e.refusedBy();
            case SharingExcluded e -> e.excludedBy();
            case ConsentGiven e -> e.grantors();
            case ConsentNarrowed e -> e.narrowedBy();
            case ConsentWithdrawn e -> e.withdrawnBy();
            default -> List.of();
        };
    }

    private static @Nullable LocalDate until(Content content) {
        return switch (content) {
            case ConsentGiven e -> e.until();
            case ConsentNarrowed e -> e.until();
            case JointUseNotified e -> e.until();
            case StatutorySharingTold e -> e.waitsUntil();
            default -> null;
        };
    }

    private static @Nullable AgencyId toWhom(Content content, AgencyId source) {
        return switch (content) {
            case WithdrawalNotified e -> e.agency();
            case WithdrawalAcknowledged e -> source;
            default -> null;
        };
    }
}
