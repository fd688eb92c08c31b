package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
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

/** A fixed idea about the person, and what the person shows beside it. */
@Wire(
        name = "assessment.assumption-questioned",
        parts = {AssumptionQuestioned.RelativePart.class, AssumptionQuestioned.TogetherPart.class},
        categories = {Category.LIFE, Category.WISH},
        stage = Stage.ASM,
        practices = {"ENV-14"},
        ja = "思い込みを問い直した",
        en = "Assumption questioned")
public record AssumptionQuestioned(
        @InClear @Says(en = "Who holds it.", ja = "だれの思い込みか。")
        AssumptionHolder heldBy,

        @InClear @Says(en = "The relative who holds it.", ja = "その家族（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @InClear
        @RecordOf
        @Range(min = 0, max = 20)
        @Says(en = "Records in which the person shows it.", ja = "本人の姿が分かる記録。")
        List<UUID> evidence,

        @InClear @Says(en = "What came of it.", ja = "どうなったか。") @Nullable
        AssumptionOutcome outcome,

        @Says(en = "The idea, as it is understood.", ja = "決めつけられていること。")
        Words assumption,

        @Says(en = "What was seen of the person beside it.", ja = "本人の姿から見えること。")
        Words evidenceFromPerson,

        @Says(en = "What the person says of it, word for word.", ja = "本人のことばのまま。") @Nullable
        Words personSaid)
        implements AssessmentEvent {
    /** Who holds an idea. */
    public enum AssumptionHolder {
        PARENT,
        FAMILY,
        PRACTITIONER,
        AGENCY,
        PERSON,
        OTHER
    }

    /** What comes of questioning an idea. */
    public enum AssumptionOutcome {
        STANDS,
        LOOSENED,
        GONE
    }

    /** The relative's own words. */
    @PartOf(Shape.RELATIVE)
    public record RelativePart(
            @Says(en = "What the relative said, word for word.", ja = "家族のことばのまま。") @Nullable
            Words verbatim,

            @Says(en = "How the relative took the question.", ja = "家族の受けとめ方。") @Nullable
            Words note)
            implements Part {}

    /** Text about the person and relatives that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text) implements Part {}
}
