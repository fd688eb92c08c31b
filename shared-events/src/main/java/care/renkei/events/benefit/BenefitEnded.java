package care.renkei.events.benefit;

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

/** The benefit is over, or the application was taken back. */
@Wire(
        name = "benefit.benefit-ended",
        stream = StreamKind.BENEFIT,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.TRN,
        ja = "支給の終わり",
        en = "Benefit ended")
public record BenefitEnded(
        @InClear @IdOf("benefit") @Says(en = "The application that it is about.", ja = "対象の申請。")
        ThingId benefit,

        @InClear @Says(en = "Last day.", ja = "最後の日。") LocalDate on,
        @InClear @Says(en = "Why it ends.", ja = "終わるわけ。") EndOfBenefit reason,
        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements BenefitEvent {
    /** Why a benefit ends. */
    public enum EndOfBenefit {
        PERIOD_OVER,
        REPLACED,
        NOT_NEEDED,
        MOVED,
        LONG_TERM_CARE_INSURANCE,
        DIED,
        /** Taken back by who applied, before or after the decision. */
        TAKEN_BACK,
        OTHER
    }
}
