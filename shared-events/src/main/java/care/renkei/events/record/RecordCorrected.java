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

/** A record is put right by a further event; the original stays in the audit. */
@Wire(
        name = "record.record-corrected",
        about = {Shape.PERSON, Shape.RELATIVE, Shape.JOINT, Shape.AGENCY, Shape.REGION},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        ja = "記録の訂正",
        en = "Record corrected")
public record RecordCorrected(
        @InClear @RecordOf @Says(en = "The record, by the event that recorded it.", ja = "対象の記録。")
        UUID record,

        @InClear @Says(en = "Why it is corrected.", ja = "訂正の理由。")
        CorrectionReason reason,

        @Says(en = "What is right.", ja = "正しい内容。") Words what,

        @Says(en = "How the mistake was noticed.", ja = "気づいたいきさつ。") @Nullable
        Words note)
        implements AmendmentEvent {
    /** Why a record is corrected. */
    public enum CorrectionReason {
        WRONG_FACT,
        WRONG_TIME,
        INCOMPLETE,
        PERSON_OBJECTED
    }
}
