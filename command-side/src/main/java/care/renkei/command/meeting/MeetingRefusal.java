package care.renkei.command.meeting;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about meetings. */
public sealed interface MeetingRefusal extends Refusal {

    /** A meeting is called before it is held, for the same person. */
    @Broken(field = "meeting", ja = "この会議は予定されていません。", en = "No such meeting was called.")
    record MeetingNotScheduled() implements MeetingRefusal {}

    /** A meeting is called once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "meeting",
            ja = "この会議はすでに予定されています。",
            en = "The meeting has been called already.")
    record MeetingAlreadyScheduled() implements MeetingRefusal {}

    /** A meeting is held once. */
    @Broken(kind = Kind.CONFLICT, field = "meeting", ja = "この会議はすでに開かれました。", en = "The meeting has been held already.")
    record MeetingAlreadyHeld() implements MeetingRefusal {}

    /** A meeting is called for later. */
    @Broken(field = "at", ja = "会議の日時が過ぎています。", en = "The meeting would begin in the past.")
    record MeetingInThePast() implements MeetingRefusal {}

    /**
     * Domain, "Meeting": the service-provider meeting is convened by the consultation support specialist, the
     * individual support meeting by the provider's manager, statutory support meetings by the municipality; minutes
     * are written by who convened.
     */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "kind",
            ja = "この種類の会議を開く立場ではありません。",
            en = "This kind of meeting is convened by others.")
    record NotTheConvener() implements MeetingRefusal {}

    /** It is held as the kind it was called. */
    @Broken(field = "kind", ja = "予定されたときと会議の種類が違います。", en = "It was called as another kind of meeting.")
    record AnotherKindOfMeeting() implements MeetingRefusal {}

    /** Whoever attended is named, by agency or by id. */
    @Broken(field = "attendees", ja = "出席者がだれか分かりません。", en = "An attendee is not named.")
    record AttendeeNotNamed() implements MeetingRefusal {}
}
