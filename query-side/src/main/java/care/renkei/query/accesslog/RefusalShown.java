package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refusal of something that was named, as it was written down.
 *
 * @param asked which view, e.g. {@code timeline}
 * @param reason a closed code
 */
public record RefusalShown(
        UUID refusal,
        Instant at,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        Purpose purpose,
        String asked,
        String reason) {}
