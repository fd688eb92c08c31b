package care.renkei.events.advice;

import care.renkei.events.AdviceCode;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has dealt with a piece of advice. It is as widely visible as its envelope says: whoever answers for a record
 * that is narrowly shared sends the record's own categories and confidentiality along.
 */
@Wire(
        name = "advice.advice-answered",
        categories = {Category.PLAN},
        stage = Stage.ENV,
        ja = "助言への答え",
        en = "Advice answered")
public record AdviceAnswered(
        @InClear @Says(en = "Which advice is answered.", ja = "どの助言への答えか。")
        AdviceCode advice,

        @InClear
        @Says(
                en = "The record with which it was given; left out where it came from several together.",
                ja = "助言が付いていた記録（いくつもの記録から出た助言では省く）。")
        @Nullable
        UUID record,

        @InClear @Says(en = "What becomes of it.", ja = "どうするか。")
        FollowUp answer,

        @InClear
        @Says(en = "The day for which it is planned, or on which it is asked again.", ja = "行う予定の日、または、もう一度たずねる日。")
        @Nullable
        LocalDate day,

        @Says(en = "In words; why, where it does not fit.", ja = "ことばで（当てはまらないときは、そのわけ）。") @Nullable
        Words reason)
        implements AdviceEvent {

    /** What becomes of a piece of advice. */
    public enum FollowUp {
        /** It was followed. */
        DONE,
        /** It will be followed on a day. */
        PLANNED,
        /** It does not fit this person; the reason stands in words. */
        DOES_NOT_FIT,
        /** The person will be asked again on a day. */
        ASKED_AGAIN
    }

    /** Whether it rests only until its day. */
    public boolean untilItsDay() {
        return answer == FollowUp.PLANNED || answer == FollowUp.ASKED_AGAIN;
    }
}
