package care.renkei.events.meeting;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** The meeting will not take place. */
@Wire(
        name = "meeting.case-meeting-cancelled",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING},
        stage = Stage.PLN,
        ja = "会議の取りやめ",
        en = "Case meeting cancelled")
public record CaseMeetingCancelled(
        @InClear @IdOf("meeting") @Says(en = "The meeting.", ja = "対象の会議。")
        ThingId meeting,

        @Says(en = "Why.", ja = "わけ。") Words reason)
        implements MeetingEvent {}
