package care.renkei.query.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * One event of a report as it is kept.
 *
 * @param authority to whom it is open here
 * @param receiver whether the report was addressed to that authority, not passed on to it
 * @param matterKey names the key that opens it
 */
@SuppressWarnings("ArrayRecordComponent") // opened, never compared
record KeptEvent(
        String report,
        AgencyId authority,
        boolean receiver,
        DataSubjectId matterKey,
        DataSubjectId reporterKey,
        UUID event,
        Instant recordedAt,
        byte[] matter) {}
