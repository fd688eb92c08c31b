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
import org.jspecify.annotations.Nullable;

/** The long view was asked again: will this support have been right in many years? */
@Wire(
        name = "plan.long-term-reviewed",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-20"},
        ja = "長い目での見直し",
        en = "Long view reviewed")
public record LongTermReviewed(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 60) @Says(en = "How many years ahead was asked.", ja = "何年先を考えたか。")
        int horizonYears,

        @InClear @Says(en = "Whether the support still leads there.", ja = "今の支援がそこへつながっているか。")
        boolean stillLeadsThere,

        @InClear @Says(en = "Whether it was asked with the person.", ja = "本人と考えたか。")
        boolean withPerson,

        @Says(en = "What was found.", ja = "分かったこと。") Words finding,

        @Says(en = "What should change.", ja = "変えるとよいこと。") @Nullable
        Words change)
        implements PlanEvent {}
