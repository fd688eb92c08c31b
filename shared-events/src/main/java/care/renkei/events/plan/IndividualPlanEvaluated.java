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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version of a provider's plan was looked back on: what was done, did it fit, has the goal moved. */
@Wire(
        name = "plan.individual-plan-evaluated",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.MON,
        practices = {"MON-08"},
        ja = "個別支援計画の評価",
        en = "Individual support plan evaluated")
public record IndividualPlanEvaluated(
        @InClear @IdOf("plan") @Says(en = "The individual support plan.", ja = "対象の個別支援計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "First day of what is evaluated.", ja = "振り返る期間の初めの日。") @Nullable
        LocalDate from,

        @InClear @Says(en = "Last day of what is evaluated.", ja = "振り返る期間の終わりの日。") @Nullable
        LocalDate until,

        @InClear @Says(en = "Whether it was done with the person.", ja = "本人と振り返ったか。")
        boolean withPerson,

        @InClear @Range(min = 0, max = 60) @Says(en = "What was delivered, row by row.", ja = "行ごとの実施。")
        List<DeliveredItem> delivered,

        @InClear @Says(en = "Whether the support fitted.", ja = "支援は合っていたか。")
        boolean appropriate,

        @InClear @Says(en = "Whether the goal has moved.", ja = "目標が変わったか。")
        boolean goalChanged,

        @InClear @Says(en = "What comes of it.", ja = "これからどうするか。")
        AfterEvaluation next,

        @Says(en = "What was found.", ja = "分かったこと。") @Nullable
        Words finding,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personsWords)
        implements PlanEvent {
    /** What comes of an evaluation. */
    public enum AfterEvaluation {
        GOES_ON,
        TO_BE_REVISED,
        ENDS
    }

    /** How far a row was delivered. */
    public enum DeliveryDegree {
        AS_PLANNED,
        IN_PART,
        NOT_AT_ALL,
        MORE_THAN_PLANNED
    }

    /** One row and what became of it. */
    public record DeliveredItem(
            @InClear @Range(min = 1, max = 60) @Says(en = "The row, counted from 1.", ja = "計画の何行目か。")
            int item,

            @InClear @Says(en = "How far it was delivered.", ja = "どのくらい実施したか。")
            DeliveryDegree degree,

            @Says(en = "What was done.", ja = "したこと。") @Nullable
            Words what) {}
}
