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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Advice on a version from somebody who read it and grasped what its author meant. */
@Wire(
        name = "plan.plan-feedback-given",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-16", "PLN-17"},
        ja = "計画への助言",
        en = "Feedback on a plan")
public record PlanFeedbackGiven(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "What it is about.", ja = "何についてか。")
        FeedbackAspect aspect,

        @InClear @Says(en = "Whether the author's intent is acknowledged.", ja = "作成者の考えをくんだか。")
        boolean acknowledgedIntent,

        @InClear
        @IdOf("plan")
        @Says(en = "The individual support plan that it resembles.", ja = "似ている個別支援計画。")
        @Nullable
        ThingId individualPlan,

        @InClear
        @Range(min = 0, max = 100)
        @Says(en = "How alike the two are, in percent.", ja = "どのくらい似ているか（%）。")
        @Nullable
        Integer similarity,

        @Says(en = "What the author meant, as the reader understands it.", ja = "作成者の考え（読み手の理解）。") @Nullable
        Words intent,

        @Range(min = 1, max = 20) @Says(en = "The comments.", ja = "助言。")
        List<Words> comments)
        implements PlanEvent {
    /** What feedback is about. */
    public enum FeedbackAspect {
        WORDING,
        FIRST_PERSON,
        PERSONS_ROLE,
        BALANCE,
        SAME_AS_INDIVIDUAL_PLAN,
        OTHER
    }
}
