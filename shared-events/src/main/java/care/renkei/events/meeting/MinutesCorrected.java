package care.renkei.events.meeting;

import care.renkei.events.AgencyId;
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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the minutes said was put right; what they said before stays. */
@Wire(
        name = "meeting.minutes-corrected",
        stream = StreamKind.MEETING,
        categories = {Category.MEETING, Category.PLAN},
        stage = Stage.PLN,
        practices = {"SVC-06"},
        ja = "会議録の訂正",
        en = "Minutes corrected")
public record MinutesCorrected(
        @InClear @IdOf("meeting") @Says(en = "The meeting.", ja = "対象の会議。")
        ThingId meeting,

        @InClear @Range(min = 0, max = 60) @Says(en = "Decisions as they should read.", ja = "正しい決定事項。")
        List<CorrectedDecision> decisions,

        @Says(en = "Why it is put right.", ja = "直すわけ。") Words reason,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personsWords,

        @Says(en = "What was talked over.", ja = "話し合ったこと。") @Nullable
        Words discussion,

        @Says(en = "What stays open.", ja = "残ったこと。") @Nullable
        Words remaining)
        implements MeetingEvent {
    /** A decision as it should read. */
    public record CorrectedDecision(
            @InClear
            @Range(min = 1, max = 60)
            @Says(
                    en = "Which decision of the minutes, counted from 1; one more than the last adds one.",
                    ja = "会議録の何番目か（最後の次なら追加）。")
            int number,

            @InClear @Says(en = "Who does it; none while nobody does.", ja = "担う機関（まだなければ空）。") @Nullable
            AgencyId owner,

            @InClear @Says(en = "Whether the person does it.", ja = "本人がすることか。")
            boolean personOwns,

            @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
            LocalDate due,

            @Says(en = "What is done.", ja = "すること。") Words what) {}
}
