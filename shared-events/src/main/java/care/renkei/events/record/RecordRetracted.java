package care.renkei.events.record;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record is taken back; the original is at once visible to its source alone. */
@Wire(
        name = "record.record-retracted",
        about = {Shape.PERSON, Shape.RELATIVE, Shape.JOINT, Shape.AGENCY, Shape.REGION},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        ja = "記録の取り下げ",
        en = "Record retracted")
public record RecordRetracted(
        @InClear @RecordOf @Says(en = "The record, by the event that recorded it.", ja = "対象の記録。")
        UUID record,

        @InClear @Says(en = "Why it is retracted.", ja = "取り下げの理由。")
        RetractionReason reason,

        @Says(en = "What went wrong, without the other person's details.", ja = "いきさつ（ほかの人の情報は書かない）。") @Nullable
        Words note)
        implements AmendmentEvent {
    /** Why a record is retracted. */
    public enum RetractionReason {
        WRONG_PERSON,
        WRONG_FACT,
        DUPLICATE,
        RECORDED_TOO_MUCH
    }
}
