package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Today's doings and the goal were linked again, with the person. */
@Wire(
        name = "plan.goal-reviewed-with-person",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.MON,
        practices = {"MON-07"},
        ja = "本人との目標の振り返り",
        en = "Goal reviewed with the person")
public record GoalReviewedWithPerson(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @IdOf("goal") @Says(en = "The goal.", ja = "対象の目標。")
        ThingId goal,

        @InClear @Says(en = "Whether the person sees how today's doings lead there.", ja = "日々の取り組みとのつながりが、本人に分かるか。")
        boolean personUnderstands,

        @InClear @Says(en = "Whether the person still wants it.", ja = "今も本人が望んでいるか。")
        boolean stillWanted,

        @InClear @Says(en = "How far it has come.", ja = "進み具合。")
        GoalProgress progress,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personsWords,

        @Says(en = "What of daily life leads there.", ja = "つながっている日々の取り組み。") @Nullable
        Words dailyActivity,

        @Says(en = "An idea for the next step.", ja = "次の一歩。") @Nullable
        Words stepUpIdea)
        implements PlanEvent {}
