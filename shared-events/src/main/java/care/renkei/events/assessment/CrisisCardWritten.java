package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page on what to do when it happens, without diagnosis or medicines; a record that a consent can name. */
@Wire(
        name = "assessment.crisis-card-written",
        categories = {Category.HEALTH, Category.RISK},
        stage = Stage.ASM,
        practices = {"ASM-28", "ASM-35", "ASM-36"},
        ja = "危ないときの紙",
        en = "Crisis card written")
public record CrisisCardWritten(
        @InClear @Says(en = "What it is for.", ja = "何のときの紙か。")
        CrisisKind kind,

        @InClear @Range(min = 1, max = 999) @Says(en = "Version of the page.", ja = "何版か。")
        int version,

        @InClear
        @RecordOf("assessment.crisis-card-written")
        @Says(en = "The page that it replaces.", ja = "前の紙。")
        @Nullable
        UUID replaces,

        @InClear
        @Range(min = 0, max = 120)
        @Says(en = "After how many minutes an ambulance is called.", ja = "何分続いたら119番か。")
        @Nullable
        Integer callEmergencyAfterMinutes,

        @InClear @Says(en = "Whether it was written together with the person.", ja = "本人と一緒に書いたか。")
        boolean writtenWithPerson,

        @InClear
        @RecordOf
        @Range(min = 0, max = 20)
        @Says(en = "Signs, stressors and risks that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "The heading of the page.", ja = "紙の題。") Words title,

        @Range(min = 1, max = 12) @Says(en = "What to do, step by step.", ja = "すること（順に）。")
        List<Words> steps,

        @Says(en = "What not to do.", ja = "してはいけないこと。") @Nullable
        Words doNot,

        @Says(en = "Whom to call.", ja = "連絡する相手。") @Nullable
        Words callWhom)
        implements AssessmentEvent {
    /** What a page is for. */
    public enum CrisisKind {
        SEIZURE,
        PANIC,
        WANDERING,
        SELF_HARM,
        BREATHING,
        OTHER
    }
}
