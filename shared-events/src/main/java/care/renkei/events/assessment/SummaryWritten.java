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

/** What was heard, put in order and in writing, and read over with the person. */
@Wire(
        name = "assessment.summary-written",
        categories = {Category.LIFE, Category.WISH},
        stage = Stage.ASM,
        practices = {"INT-06"},
        ja = "まとめ",
        en = "Summary written")
public record SummaryWritten(
        @InClear @RecordOf @Range(min = 0, max = 50) @Says(en = "Records that it sums up.", ja = "まとめた記録。")
        List<UUID> of,

        @InClear @Says(en = "Whether the person confirmed it.", ja = "本人が確かめたか。")
        boolean confirmedByPerson,

        @Says(en = "The summary.", ja = "まとめ。") Words text,

        @Says(en = "What the person said when it was read.", ja = "読んだときの本人のことば。") @Nullable
        Words personSaid,

        @Says(en = "Why it could not be confirmed.", ja = "確かめられなかったわけ。") @Nullable
        Words whyNotConfirmed)
        implements AssessmentEvent {}
