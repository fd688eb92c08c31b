package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.PlaceKind;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said, word for word; how it is read stands in an event of its own. */
@Wire(
        name = "assessment.statement-recorded",
        about = {Shape.PERSON, Shape.RELATIVE},
        parts = {StatementRecorded.TogetherPart.class},
        categories = {Category.WISH},
        stage = Stage.ASM,
        practices = {"INT-06", "INT-13", "ASM-08", "ASM-09", "ASM-12", "ASM-38", "MON-05"},
        ja = "ことばの記録",
        en = "Statement recorded")
public record StatementRecorded(
        @InClear @Says(en = "Who spoke.", ja = "だれのことばか。") Speaker speaker,

        @InClear @Says(en = "What kind of statement it is.", ja = "どんなことばか。")
        StatementKind kind,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain topic,

        @InClear @Says(en = "Where it was said.", ja = "どこで話したか。") @Nullable
        PlaceKind setting,

        @InClear
        @Says(
                en = "Whether the person was heard alone; then it is not open to family until the person agrees.",
                ja = "本人だけで聞いたか（本人がいいと言うまで家族に見せない）。")
        boolean personAlone,

        @InClear
        @RecordOf("assessment.statement-recorded")
        @Says(en = "An earlier statement that it continues or changes; both stay.", ja = "前に話したこと（どちらも残す）。")
        @Nullable
        UUID earlier,

        @Says(en = "The words as they were said.", ja = "話したことばのまま。")
        Words verbatim,

        @Says(en = "What was going on when it was said.", ja = "話したときのようす。") @Nullable
        Words context)
        implements AssessmentEvent {
    /** Who speaks. */
    public enum Speaker {
        PERSON,
        FAMILY,
        SUPPORTER
    }

    /** Kinds of statements. */
    public enum StatementKind {
        FEELING,
        CHIEF_COMPLAINT,
        VIEW,
        TROUBLE,
        STORY,
        DECISION,
        ANSWER
    }

    /** Words about several people that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "The words as they were said.", ja = "話したことばのまま。")
            Words text) implements Part {}
}
