package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the wish is from today, and what could bridge it. */
@Wire(
        name = "assessment.gap-identified",
        categories = {Category.LIFE, Category.WISH},
        stage = Stage.ASM,
        practices = {"ASM-14"},
        ja = "願いと今の隔たり",
        en = "Gap identified")
public record GapIdentified(
        @InClear @RecordOf("assessment.wish-recorded") @Says(en = "The wish.", ja = "もとの願い。") @Nullable
        UUID wish,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @Says(en = "How it is today.", ja = "今のようす。") Words reality,

        @Says(en = "What could bridge it.", ja = "橋になること。") @Nullable
        Words bridge)
        implements AssessmentEvent {}
