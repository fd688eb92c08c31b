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

    /** What did not take place has neither guests nor minutes. */
    @Broken(kind = Kind.CONFLICT, field = "meeting", ja = "この会議は取りやめになりました。", en = "The meeting was cancelled.")
    record MeetingIsCancelled() implements MeetingRefusal {}

    /** Minutes are corrected, and what was decided is done, after the meeting. */
    @Broken(kind = Kind.CONFLICT, field = "meeting", ja = "この会議はまだ開かれていません。", en = "The meeting has not been held yet.")
    record MeetingNotHeld() implements MeetingRefusal {}

    /** The person takes part; where that was not possible, the minutes say why. */
    @Broken(field = "whyPersonAbsent", ja = "本人のいない会議です。いなかったわけを書いてください。", en = "The person was not there: say why.")
    record PersonAbsentWithoutReason() implements MeetingRefusal {}

    /** Only who was invited answers. */
    @Broken(field = "invited", ja = "この会議に招かれていません。", en = "That party is not invited to the meeting.")
    record NotInvited() implements MeetingRefusal {}

    /** An agency answers for itself. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "invited",
            ja = "ほかの機関の返事は書けません。",
            en = "An agency answers for itself, or the convener writes it down.")
    record AnswerOfAnother() implements MeetingRefusal {}

    /** Whoever sends a view instead says it. */
    @Broken(field = "view", ja = "書面の意見を書いてください。", en = "Write the view that is sent.")
    record ViewMissing() implements MeetingRefusal {}

    /** A pack is for the meeting. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "meeting",
            ja = "会議のあとに資料を出すことはできません。",
            en = "A pack is issued before or in the meeting.")
    record PackAfterTheMeeting() implements MeetingRefusal {}

    /** A pack is shown to those at the table and to nobody else. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "parties",
            ja = "会議に出る人だけに見せることができます。",
            en = "A pack is for those who are expected at the table alone.")
    record PackForOthers() implements MeetingRefusal {}

    /** What it left out for whose sake is its issuer's alone to read. */
    @Broken(
            ja = "資料の記録は、出した機関だけのもの（限定）にしてください。",
            en = "Mark the pack as restricted to its issuer: what was left out must not be told.")
    record PackNotRestricted() implements MeetingRefusal {}

    /** The digest for each party follows from the items. */
    @Broken(field = "parties", ja = "要約値が、見せたものと合いません。", en = "A digest does not follow from what was shown.")
    record PackDigestsDisagree() implements MeetingRefusal {}

    /** A correction changes something. */
    @Broken(ja = "直すところがありません。", en = "There is nothing to correct.")
    record NothingCorrected() implements MeetingRefusal {}

    /** Decisions are counted as the minutes count them. */
    @Broken(field = "number", ja = "その番号の決定は、会議録にありません。", en = "The minutes hold no decision of that number.")
    record DecisionNotInTheMinutes() implements MeetingRefusal {}

    /** Whoever took something on says that it is done. */
    @Broken(
            kind = Kind.NOT_ALLOWED,
            field = "number",
            ja = "引き受けた機関が、できたことを書きます。",
            en = "The agency that took it on says that it is done.")
    record NotTheOwner() implements MeetingRefusal {}

    /** It is done once. */
    @Broken(kind = Kind.CONFLICT, field = "number", ja = "すでに、できたと書かれています。", en = "It has been done already.")
    record ActionAlreadyCompleted() implements MeetingRefusal {}
}
