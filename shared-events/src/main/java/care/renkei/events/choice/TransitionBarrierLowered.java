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

/** A barrier to the move has become lower, or is gone. */
@Wire(
        name = "choice.transition-barrier-lowered",
        about = {Shape.PERSON, Shape.RELATIVE},
        parts = {TransitionBarrierLowered.TogetherPart.class},
        categories = {Category.LIFE, Category.PLAN},
        stage = Stage.TRN,
        practices = {"TRN-02"},
        ja = "移行の壁が低くなった",
        en = "Transition barrier lowered")
public record TransitionBarrierLowered(
        @InClear
        @RecordOf("choice.transition-barrier-identified")
        @Says(en = "The barrier, by its event.", ja = "もとの壁。")
        UUID barrier,

        @InClear @Says(en = "What kind of barrier.", ja = "どんな壁か。")
        TransitionBarrierKind kind,

        @InClear @Says(en = "Whether it is gone altogether.", ja = "すっかりなくなったか。")
        boolean gone,

        @InClear
        @RecordOf
        @Range(min = 0, max = 20)
        @Says(en = "What lowered it: talks, trials, benefits explained, by their events.", ja = "低くした出来事（対話・体験・制度の説明）。")
        List<UUID> through,

        @Says(en = "What has changed.", ja = "変わったこと。") Words how,

        @Says(en = "What was said of it, word for word.", ja = "ことばのまま。") @Nullable
        Words verbatim,

        @Says(en = "What remains of it.", ja = "まだ残っていること。") @Nullable
        Words remaining)
        implements ChoiceEvent {
    /** Text about the person and relatives that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about all of them.", ja = "分けられないこと。")
            Words text) implements Part {}
}
