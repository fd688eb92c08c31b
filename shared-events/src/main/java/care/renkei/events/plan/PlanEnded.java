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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan is no longer lived; what was planned and found stays. */
@Wire(
        name = "plan.plan-ended",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.TRN,
        ja = "計画の終わり",
        en = "Plan ended")
public record PlanEnded(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Says(en = "Why it ends.", ja = "終わるわけの種類。")
        PlanEndReason reason,

        @InClear @Says(en = "Last day.", ja = "最後の日。") LocalDate on,

        @InClear @IdOf("plan") @Says(en = "The plan that takes its place.", ja = "代わりの計画。") @Nullable
        ThingId replacedBy,

        @InClear @Says(en = "Whether it was talked over with the person.", ja = "本人と話し合ったか。")
        boolean withPerson,

        @Says(en = "Why, in words.", ja = "わけ（ことば）。") @Nullable
        Words why,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personsWords)
        implements PlanEvent {
    /** Why a plan ends. */
    public enum PlanEndReason {
        REPLACED,
        GOALS_REACHED,
        SERVICES_ENDED,
        PERSON_STOPPED,
        MOVED_AWAY,
        PERSON_DIED,
        CASE_CLOSED,
        OTHER
    }
}
