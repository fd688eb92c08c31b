package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of something that was named.
 *
 * @param reason a closed code
 */
public record DenialShown(
        UUID denial,
        Instant at,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        Purpose purpose,
        String what,
        String reason) {}
