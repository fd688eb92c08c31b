package care.renkei.query.accesslog;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something named was refused, to be written down.
 *
 * @param refusal its id (UUIDv7)
 * @param asked which view, e.g. {@code timeline}
 * @param reason a closed code
 */
public record Refusal(
        UUID refusal,
        DataSubjectId viewer,
        @Nullable DataSubjectId practitioner,
        DataSubjectId person,
        Purpose purpose,
        String asked,
        String reason) {}
