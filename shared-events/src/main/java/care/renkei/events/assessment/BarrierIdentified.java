package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a goal. */
@Wire(
        name = "assessment.barrier-identified",
        categories = {Category.LIFE, Category.PLAN},
        stage = Stage.ASM,
        practices = {"ASM-39"},
        ja = "目標をはばむもの",
        en = "Barrier identified")
public record BarrierIdentified(
        @InClear @IdOf("goal") @Says(en = "The goal, where it is one of a plan.", ja = "目標（計画にあるとき）。") @Nullable
        ThingId goal,

        @InClear
        @RecordOf("assessment.wish-recorded")
        @Says(en = "The wish, by its event, where there is no goal yet.", ja = "願い（目標になる前のとき）。")
        @Nullable
        UUID wish,

        @InClear @Says(en = "Where it lies.", ja = "どこにあるか。")
        GoalBarrierKind kind,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "What stands in the way.", ja = "ふさいでいるもの。")
        Words factor,

        @Says(en = "How the person sees it, word for word.", ja = "本人のことばのまま。") @Nullable
        Words personSaid,

        @Says(en = "What could lower it.", ja = "低くできそうなこと。") @Nullable
        Words couldHelp)
        implements AssessmentEvent {
    /** Where a barrier lies; never a lack of the person alone. */
    public enum GoalBarrierKind {
        HEALTH,
        SKILL,
        FEELING,
        FAMILY,
        MONEY,
        SURROUNDINGS,
        SERVICES,
        INFORMATION,
        RULES,
        OTHER
    }
}
