package care.renkei.events.plan;

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
import care.renkei.events.person.LifeStageEntered.LifeStage;
import org.jspecify.annotations.Nullable;

/** A picture of life when the goal is reached, or in many years. */
@Wire(
        name = "plan.future-image-recorded",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN, Category.WISH},
        stage = Stage.PLN,
        practices = {"PLN-19", "PLN-20"},
        ja = "これからの暮らしの絵",
        en = "Picture of the future")
public record FutureImageRecorded(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @IdOf("goal") @Says(en = "The goal that is reached in it.", ja = "かなった目標。") @Nullable
        ThingId goal,

        @InClear @Range(min = 0, max = 60) @Says(en = "How many years ahead it looks.", ja = "何年先のことか。")
        int horizonYears,

        @InClear @Says(en = "The stage of life that it belongs to.", ja = "そのころのライフステージ。") @Nullable
        LifeStage lifeStage,

        @InClear @Says(en = "Whether it was drawn with the person.", ja = "本人と描いたか。")
        boolean withPerson,

        @Says(en = "What life looks like then, in the person's own words.", ja = "そのころの暮らし（本人のことばのまま）。")
        Words image,

        @Says(en = "What changes in life.", ja = "暮らしの何が変わるか。") @Nullable
        Words lifeChange)
        implements PlanEvent {}
