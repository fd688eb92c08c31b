package care.renkei.events.reading;

import care.renkei.events.AgencyId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What surrounds the data of one event.
 *
 * @param source the agency that sends
 * @param ceId the CloudEvents id
 * @param time the CloudEvents time
 * @param zone where a day begins; Asia/Tokyo unless set otherwise
 * @param ids makes the ids of what the event brings into being
 */
public record ReadContext(AgencyId source, String ceId, Instant time, ZoneId zone, IdMaker ids) {}
