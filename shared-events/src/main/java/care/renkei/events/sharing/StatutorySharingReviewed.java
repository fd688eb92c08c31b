package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Somebody who did not decide it judges a sharing that rested on a statute. */
@Wire(
        name = "sharing.statutory-sharing-reviewed",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "法令に基づく共有の確認",
        en = "Statutory sharing reviewed")
public record StatutorySharingReviewed(
        @InClear @IdOf("basis") @Says(en = "The sharing that is reviewed.", ja = "確かめる共有。")
        ThingId basisId,

        @InClear @Says(en = "The judgement.", ja = "判断。") SharingVerdict verdict,

        @Says(en = "Why it is judged so.", ja = "判断のわけ。") Words reasons,

        @Says(en = "What follows from it.", ja = "これからすること。") @Nullable
        Words actions)
        implements SharingEvent {
    /** Outcomes of a review. */
    public enum SharingVerdict {
        WITHIN_THE_STATUTE,
        MORE_THAN_NEEDED,
        INCONCLUSIVE
    }
}
