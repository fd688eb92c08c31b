package care.renkei.events.meeting;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** What a meeting decided has been done. */
@Wire(
        name = "meeting.meeting-action-completed",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING, Category.PLAN},
        stage = Stage.PLN,
        practices = {"SVC-06", "MON-11"},
        ja = "会議で決めたことの完了",
        en = "Meeting action completed")
public record MeetingActionCompleted(
        @InClear @IdOf("meeting") @Says(en = "The meeting.", ja = "対象の会議。")
        ThingId meeting,

        @InClear
        @Range(min = 1, max = 60)
        @Says(en = "Which decision of the minutes, counted from 1.", ja = "会議録の何番目の決定か。")
        int number,

        @Says(en = "How it went.", ja = "どうだったか。") @Nullable Words how)
        implements MeetingEvent {}
