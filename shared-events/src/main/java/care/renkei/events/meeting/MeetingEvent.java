package care.renkei.events.meeting;

import care.renkei.events.Content;
import care.renkei.events.ThingId;

/** Every event of the capability meeting; a {@code switch} over it names them all. */
public sealed interface MeetingEvent extends Content
        permits CaseMeetingScheduled,
                InvitationAnswered,
                MeetingPackIssued,
                CaseMeetingHeld,
                MinutesCorrected,
                MeetingActionCompleted,
                CaseMeetingCancelled {

    /** The meeting that it is about, and whose stream it belongs to. */
    ThingId meeting();
}
