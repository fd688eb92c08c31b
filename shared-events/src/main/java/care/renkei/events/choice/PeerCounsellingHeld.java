package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** A talk with somebody who has been there. */
@Wire(
        name = "choice.peer-counselling-held",
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.CONTACT},
        stage = Stage.ASM,
        practices = {"ASM-27"},
        ja = "ピアカウンセリング",
        en = "Peer counselling held")
public record PeerCounsellingHeld(
        @InClear @Says(en = "For whom it was.", ja = "だれのためか。")
        Counselled counselled,

        @InClear @Says(en = "The peer.", ja = "ピアの人。") @Nullable
        DataSubjectId peer,

        @InClear @Says(en = "What part of life it was about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain topic,

        @Says(en = "What was talked about.", ja = "話したこと。") @Nullable
        Words summary,

        @Says(en = "What was said about it, word for word.", ja = "感想（ことばのまま）。") @Nullable
        Words personImpression)
        implements ChoiceEvent {
    /** For whom peer counselling is held. */
    public enum Counselled {
        PERSON,
        PARENT
    }
}
