package care.renkei.events.meeting;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Somebody who was invited comes, or does not; whoever does not may send a written view. */
@Wire(
        name = "meeting.invitation-answered",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING},
        stage = Stage.PLN,
        practices = {"SVC-06"},
        ja = "会議への返事",
        en = "Invitation answered")
public record InvitationAnswered(
        @InClear @IdOf("meeting") @Says(en = "The meeting.", ja = "対象の会議。")
        ThingId meeting,

        @InClear @Says(en = "Who was invited: an agency, the person, a relative or a supporter.", ja = "招かれた機関、または人。")
        DataSubjectId invited,

        @InClear @Says(en = "Comes, does not come, or sends a written view instead.", ja = "出る・出ない・書面で意見を出す。")
        Attendance answer,

        @Says(en = "Why not.", ja = "出られないわけ。") @Nullable Words reason,

        @Says(en = "The written view.", ja = "書面の意見。") @Nullable
        Words view)
        implements MeetingEvent {
    /** Answers to an invitation. */
    public enum Attendance {
        COMES,
        DOES_NOT_COME,
        SENDS_VIEW
    }
}
