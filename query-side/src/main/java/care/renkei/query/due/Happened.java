package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the file that the asker may see, as its facts tell it.
 *
 * @param on the day on which it happened
 * @param imported whether it is history that was brought in: it shows what was done, and brings nothing up
 */
public record Happened<T extends Content>(
        UUID event, AgencyId source, @Nullable DataSubjectId practitioner, LocalDate on, boolean imported, T said) {}
