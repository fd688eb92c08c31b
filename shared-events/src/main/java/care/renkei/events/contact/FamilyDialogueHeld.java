package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A talk with the family about their own side of it. */
@Wire(
        name = "contact.family-dialogue-held",
        about = {Shape.PERSON, Shape.RELATIVE},
        parts = {FamilyDialogueHeld.TogetherPart.class},
        categories = {Category.FAMILY, Category.CONTACT},
        stage = Stage.ASM,
        practices = {"INT-14", "TRN-02", "ENV-14"},
        ja = "家族との対話",
        en = "Family dialogue held")
public record FamilyDialogueHeld(
        @InClear @Says(en = "What about.", ja = "何について。") FamilyTopic topic,

        @InClear @Range(min = 0, max = 8) @Says(en = "Relatives who were there.", ja = "話した家族。")
        Set<DataSubjectId> with,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @InClear @Range(min = 1, max = 99) @Says(en = "Which step on a longer way, from 1.", ja = "何歩目か。") @Nullable
        Integer step,

        @InClear @Says(en = "Where the family stands.", ja = "家族の今の思い。") @Nullable
        Stance stance,

        @Says(en = "What the family said, word for word.", ja = "家族のことばのまま。") @Nullable
        Words verbatim,

        @Says(en = "How it went.", ja = "対話のようす。") @Nullable Words summary)
        implements ContactEvent {
    /** What a dialogue is about. */
    public enum FamilyTopic {
        BURDEN,
        FUTURE,
        MOVING_OUT,
        HEALTH,
        MONEY,
        EXPECTATIONS,
        OTHER
    }

    /** Where a family stands. */
    public enum Stance {
        OPPOSED,
        HESITANT,
        UNDERSTANDING,
        SUPPORTIVE
    }

    /** Text about the person and relatives that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text) implements Part {}
}
