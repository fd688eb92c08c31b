package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Position;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Could this agency see that event, or an ordinary record of that category, at that time, and why? Never the content.
 *
 * @param event null where a category was asked about
 * @param category null where an event was asked about
 * @param visible whether a part of it was open
 * @param bases one for each open part and subject
 * @param reason why not, where it was not
 * @param chain the events that decided it, oldest first
 */
public record Explanation(
        AgencyId agency,
        @Nullable UUID event,
        @Nullable Category category,
        Instant at,
        Position position,
        boolean visible,
        List<BasisShown> bases,
        @Nullable Reason reason,
        List<Link> chain) {

    /** A basis with the thing behind it. */
    public record BasisShown(Basis.Kind kind, @Nullable ThingId thing) {}

    /**
     * One event of the chain.
     *
     * @param by the agency that recorded it
     * @param to whom it speaks of, where it names recipients
     * @param scope what it speaks of, where it names that
     */
    public record Link(
            UUID event,
            String type,
            AgencyId by,
            Instant recordedAt,
            Position position,
            List<ThingId> things,
            @Nullable Recipients to,
            @Nullable Scope scope) {

        static Link of(Stated stated) {
            return new Link(
                    stated.id(),
                    stated.event().type(),
                    stated.event().source(),
                    stated.wire().recordedAt(),
                    stated.wire().position(),
                    Things.of(stated.content()),
                    to(stated),
                    scope(stated));
        }

        private static @Nullable Recipients to(Stated stated) {
            return switch (stated.content()) {
                case ConsentExplained e -> e.recipients();
                case ConsentGiven e -> e.recipients();
                case ConsentNarrowed e -> e.recipients();
                case ConsentRefused e -> e.recipients();
                case SharingExcluded e -> e.recipients();
                case StatutorySharingRecorded e -> e.recipients();
                case JointUseNotified e -> e.parties();
                case LifeSafetyOverrideInvoked e -> e.recipients();
                default -> null;
            };
        }

        private static @Nullable Scope scope(Stated stated) {
            return switch (stated.content()) {
                case ConsentExplained e -> e.scope();
                case ConsentGiven e -> e.scope();
                case ConsentNarrowed e -> e.scope();
                case ConsentRefused e -> e.scope();
                case SharingExcluded e -> e.scope();
                case StatutorySharingRecorded e -> e.scope();
                case JointUseNotified e -> e.items();
                default -> null;
            };
        }
    }
}
