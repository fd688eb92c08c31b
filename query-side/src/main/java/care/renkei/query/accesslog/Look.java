package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look, to be written down. The time is the database's.
 *
 * @param look its id (UUIDv7), by which a review judges it
 * @param viewer the agency ({@code agency-…}), or the person or relative who looked
 * @param person whose file was looked at
 * @param asked which view, e.g. {@code timeline}
 * @param filter codes of its filters, in the form of an address; never text that was searched
 * @param searched whether text was searched
 * @param position up to which events the view was
 * @param seen what was shown, by basis; empty where nothing was
 */
public record Look(
        UUID look,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        DataSubjectId person,
        Purpose purpose,
        String asked,
        String filter,
        boolean searched,
        Position position,
        List<SeenOnBasis> seen) {

    public Look {
        seen = List.copyOf(seen);
    }

    /** Whether all that was seen is the viewer's own agency's record. */
    boolean own() {
        return seen.stream().allMatch(SeenOnBasis::own);
    }

    /** The override under which something was seen, or null. */
    @Nullable
    ThingId override() {
        return seen.stream()
                .filter(SeenOnBasis::underOverride)
                .map(SeenOnBasis::thing)
                .findFirst()
                .orElse(null);
    }
}
