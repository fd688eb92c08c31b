package care.renkei.command.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.MeetingKind;

/** One meeting's life. */
sealed interface Meeting {

    /** Nobody called it. */
    record NotCalled() implements Meeting {}

    /** Called. */
    record Scheduled(DataSubjectId person, AgencyId convener, MeetingKind kind) implements Meeting {}

    /** Held. */
    record Held(DataSubjectId person) implements Meeting {}
}
