package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Reason;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Could this agency see that event at that time, and why? Never the content.
 *
 * @param visible whether a part of it was open
 * @param bases one for each open part and subject
 * @param reason why not, where it was not
 * @param chain the events that decided it, oldest first
 */
public record Explanation(
        AgencyId agency,
        UUID event,
        Instant at,
        Position position,
        boolean visible,
        List<BasisShown> bases,
        @Nullable Reason reason,
        List<Link> chain) {

    /** A basis with the thing behind it. */
    public record BasisShown(Basis.Kind kind, @Nullable ThingId thing) {}

    /** One event of the chain. */
    public record Link(UUID event, String type, Instant recordedAt, Position position, List<ThingId> things) {}
}
