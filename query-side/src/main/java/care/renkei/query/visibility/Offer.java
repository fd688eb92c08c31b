package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;

/**
 * A handover that waits for its receiver's answer. Nothing but the offer has to let the receiver know of the person, so
 * it is held apart from invitations: it ends when it is taken back or declined as a whole (decision record 0086).
 *
 * @param agency the receiver
 */
public record Offer(ThingId handover, DataSubjectId agency) {}
