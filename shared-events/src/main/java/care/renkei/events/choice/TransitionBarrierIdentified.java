package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.InClear;
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

/** Something holds back the move to a life in the community. */
@Wire(
        name = "choice.transition-barrier-identified",
        about = {Shape.PERSON, Shape.RELATIVE},
        parts = {TransitionBarrierIdentified.TogetherPart.class},
        categories = {Category.LIFE, Category.PLAN},
        stage = Stage.TRN,
        practices = {"TRN-02", "TRN-04"},
        ja = "移行の壁",
        en = "Transition barrier identified")
public record TransitionBarrierIdentified(
        @InClear @Says(en = "What kind of barrier.", ja = "どんな壁か。")
        TransitionBarrierKind kind,

        @InClear @Says(en = "Where the move leads.", ja = "どこへの移行か。")
        TransitionAim aim,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "What holds it back.", ja = "何が壁になっているか。")
        Words barrier,

        @Says(en = "What was said of it, word for word.", ja = "ことばのまま。") @Nullable
        Words verbatim,

        @Says(en = "The first step that could lower it.", ja = "低くするための最初の一歩。") @Nullable
        Words firstStep)
        implements ChoiceEvent {
    /** Where a move leads. */
    public enum TransitionAim {
        OWN_HOME,
        GROUP_HOME,
        FAMILY_HOME,
        LEAVING_HOSPITAL,
        LEAVING_FACILITY,
        WORK,
        ADULT_LIFE,
        OTHER
    }

    /** Text about the person and relatives that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text) implements Part {}
}
