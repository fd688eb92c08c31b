package care.renkei.query.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.When;
import care.renkei.events.meeting.CaseMeetingHeld;
import java.util.UUID;

/**
 * A meeting that looked at a goal together (MON-09); its minutes stand with the meeting.
 *
 * @param record the event that told of it
 * @param source who held it
 * @param personPresent whether the person was there
 */
public record TableReview(UUID record, ThingId meeting, AgencyId source, When occurred, boolean personPresent) {

    static TableReview of(Saying<CaseMeetingHeld> held) {
        return new TableReview(
                held.record(),
                held.said().meeting(),
                held.source(),
                held.occurred(),
                held.said().personPresent());
    }
}
