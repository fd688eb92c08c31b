package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who decides about a plan read what belongs to it, and came to know the person in it. */
@Wire(
        name = "plan.document-read",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-21"},
        ja = "書類を読んだ",
        en = "Document read")
public record DocumentRead(
        @InClear @IdOf("plan") @Says(en = "The plan that it belongs to.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Says(en = "What was read.", ja = "読んだ書類。") PlanDocument document,

        @InClear
        @Range(min = 1, max = 999)
        @Says(en = "Which version, where it is the plan.", ja = "計画なら、その版。")
        @Nullable
        Integer version,

        @InClear @RecordOf @Says(en = "The record that was read, where it is one.", ja = "読んだ記録の番号。") @Nullable
        UUID record,

        @InClear @Says(en = "Before what it was read.", ja = "何の前に読んだか。")
        ReadBefore before,

        @Says(en = "What kind of person the reader came to know.", ja = "書類から見えた人となり。") @Nullable
        Words impression,

        @Range(min = 0, max = 20) @Says(en = "What the reader wants to ask.", ja = "聞きたいこと。")
        List<Words> questions)
        implements PlanEvent {
    /** Documents around a plan. */
    public enum PlanDocument {
        PLAN_DRAFT,
        ASSESSMENT,
        BASIC_INFORMATION,
        CERTIFICATION_SURVEY,
        DOCTORS_OPINION,
        INDIVIDUAL_PLAN,
        MONITORING_REPORT,
        OTHER
    }

    /** What a reading prepares. */
    public enum ReadBefore {
        BENEFIT_DECISION,
        REVIEW_BOARD,
        MEETING,
        MONITORING,
        OTHER
    }
}
