package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the trouble that shows down to what lies under it. */
@Wire(
        name = "assessment.need-identified",
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-15"},
        ja = "ニーズの整理",
        en = "Need identified")
public record NeedIdentified(
        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear @Says(en = "Whose need it is.", ja = "だれのニーズか。")
        NeedHolder of,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> evidence,

        @Says(en = "The trouble that shows.", ja = "見えている困り事。")
        Words surface,

        @Says(en = "What lies under it.", ja = "根にあること。") @Nullable
        Words underlying)
        implements AssessmentEvent {
    /** Whose need it is. */
    public enum NeedHolder {
        PERSON,
        FAMILY
    }
}
