package care.renkei.command.sealed;

import care.renkei.events.AgencyId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that is to be added to a report.
 *
 * @param sequence its number in the report, from 0
 * @param submission stands for source, sender and id of what was sent
 * @param digest tells a repeat from another content
 * @param channel how the report came; null for what an authority did
 * @param opensTo the authority to which it opens the report; null where it opens it to nobody
 */
@SuppressWarnings("ArrayRecordComponent") // goes into one statement, never compared
public record NewMatter(
        UUID event,
        String report,
        int sequence,
        String submission,
        byte[] digest,
        byte[] matter,
        byte @Nullable [] channel,
        @Nullable AgencyId opensTo) {}
