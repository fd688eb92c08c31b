package care.renkei.events.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.MeetingKind;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A meeting is called: by whom, for what, with whom. */
@Wire(
        name = "meeting.case-meeting-scheduled",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING},
        stage = Stage.PLN,
        practices = {"ENV-06"},
        ja = "会議の予定",
        en = "Case meeting scheduled")
public record CaseMeetingScheduled(
        @InClear @IdOf(value = "meeting", made = true) @Says(en = "The meeting.", ja = "この会議の番号。")
        ThingId meeting,

        @InClear @Says(en = "Kind of meeting.", ja = "会議の種類。")
        MeetingKind kind,

        @InClear @Says(en = "When it begins.", ja = "いつ始まるか。")
        Instant at,

        @InClear @Range(min = 1, max = 40) @Says(en = "Agencies invited.", ja = "招く機関。")
        Set<AgencyId> invited,

        @InClear @Says(en = "Whether the person takes part.", ja = "本人も参加するか。")
        boolean personInvited,

        @InClear @Says(en = "Whether family takes part, as the person wishes.", ja = "家族も参加するか（本人の望みによる）。")
        boolean familyInvited,

        @InClear
        @Range(min = 0, max = 20)
        @Says(en = "Relatives and supporters invited by name.", ja = "名前をあげて招く家族や身近な人。")
        Set<DataSubjectId> people,

        @InClear
        @Range(min = 0, max = 20)
        @Says(en = "Agencies that hold it together with the convener.", ja = "いっしょに開く機関。")
        Set<AgencyId> coHosts,

        @Says(en = "Where.", ja = "場所。") @Nullable Words place,
        @Says(en = "What it is about.", ja = "話し合うこと。") Words agenda,

        @Says(en = "What the person wants for the meeting.", ja = "会議についての本人の望み。") @Nullable
        Words personWishes)
        implements MeetingEvent {}
