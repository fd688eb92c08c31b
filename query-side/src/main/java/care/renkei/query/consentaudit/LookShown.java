package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Basis;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look, as the audit shows it.
 *
 * @param look its entry; a review of an override judges looks by this id
 * @param viewer the agency, or the person or relative who looked
 * @param what which view, e.g. {@code timeline}
 * @param own whether everything that was seen was recorded by the viewer's own agency
 * @param override the override it was made under
 */
public record LookShown(
        UUID look,
        Instant at,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        Purpose purpose,
        String what,
        boolean searchedText,
        boolean own,
        @Nullable ThingId override,
        List<Seen> seen) {

    /** Records that were seen on one basis. */
    public record Seen(Basis.Kind basis, @Nullable ThingId thing, List<UUID> records) {}
}
