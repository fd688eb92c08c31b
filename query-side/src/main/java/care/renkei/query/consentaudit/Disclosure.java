package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.InformationShared.DisclosureMeans;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told by mouth, on paper or otherwise, with its basis; or the decision not to tell.
 *
 * @param told false where it was decided not to share; then basis, purpose and how are null
 */
public record Disclosure(
        boolean told,
        UUID event,
        Instant occurredAt,
        Instant recordedAt,
        AgencyId by,
        @Nullable DataSubjectId practitioner,
        Recipients to,
        Set<Category> categories,
        @Nullable LegalBasis basis,
        @Nullable Purpose purpose,
        @Nullable DisclosureMeans how,
        List<ThingId> things,
        List<UUID> records) {}
