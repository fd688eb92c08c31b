package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Means;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person (or who may act for them) agrees to a version: to the draft, or to the plan that is lived. */
@Wire(
        name = "plan.plan-consented",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-07"},
        ja = "計画への同意",
        en = "Plan agreed to")
public record PlanConsented(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "Whether the draft or the final plan is agreed to.", ja = "案への同意か、決まった計画への同意か。")
        PlanForm of,

        @InClear @Range(min = 1, max = 4) @Says(en = "Who agreed, and in which capacity.", ja = "だれが、どの立場で同意したか。")
        List<Grantor> consentedBy,

        @InClear @Says(en = "How agreement was expressed.", ja = "同意の示し方。")
        Means means,

        @Says(
                en = "The child's or the person's own view, where others decide in law.",
                ja = "ほかの人が法律上決めるときの、子ども・本人自身の考え。")
        @Nullable
        Words ownView,

        @Says(en = "What was said with it.", ja = "そのときのことば。") @Nullable
        Words words,

        @Says(en = "Who witnessed an oral agreement.", ja = "口頭のときの立会人。") @Nullable
        Words witness)
        implements PlanEvent {}
