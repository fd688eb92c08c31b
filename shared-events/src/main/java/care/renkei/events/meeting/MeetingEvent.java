package care.renkei.events.meeting;

import care.renkei.events.Content;

/** Every event of the capability meeting; a {@code switch} over it names them all. */
public sealed interface MeetingEvent extends Content permits CaseMeetingHeld, CaseMeetingScheduled {}
