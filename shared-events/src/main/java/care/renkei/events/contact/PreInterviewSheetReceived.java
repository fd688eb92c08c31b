package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet filled in before the interview, one each for the person and the family, never merged. */
@Wire(
        name = "contact.pre-interview-sheet-received",
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.WISH, Category.CONTACT},
        stage = Stage.ASM,
        practices = {"ASM-02"},
        ja = "面接前の質問紙",
        en = "Sheet before the interview received")
public record PreInterviewSheetReceived(
        @InClear @Says(en = "Who filled it in.", ja = "だれが書いたか。")
        SheetRespondent respondent,

        @InClear @Says(en = "Who held the pen.", ja = "だれの手で書いたか。")
        Scribe scribe,

        @Range(min = 0, max = 20) @Says(en = "What is hoped for, line by line as written.", ja = "書いてあった願い。")
        List<Words> wishes,

        @Range(min = 0, max = 20) @Says(en = "What is worried about, line by line as written.", ja = "書いてあった心配。")
        List<Words> worries,

        @Says(en = "How it was filled in.", ja = "書いたときのようす。") @Nullable
        Words note)
        implements ContactEvent {
    /** Who fills in a sheet. */
    public enum SheetRespondent {
        PERSON,
        FAMILY
    }

    /** Who holds the pen. */
    public enum Scribe {
        SELF,
        FAMILY,
        PRACTITIONER,
        PEER
    }
}
