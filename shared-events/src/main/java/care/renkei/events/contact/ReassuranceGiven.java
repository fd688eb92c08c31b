package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** The person or the family was told how to reach somebody whenever anything changes. */
@Wire(
        name = "contact.reassurance-given",
        categories = {Category.CONTACT},
        stage = Stage.SVC,
        practices = {"SVC-04"},
        ja = "いつでも相談をと約束",
        en = "Reassurance given")
public record ReassuranceGiven(
        @InClear @Says(en = "Who was told.", ja = "だれに伝えたか。")
        Reassured to,

        @InClear @Says(en = "Whether somebody answers at any hour.", ja = "いつでもつながるか。")
        boolean anyTime,

        @Says(en = "How to reach somebody.", ja = "連絡のしかた。") Words contactRoute,

        @Says(en = "When somebody answers.", ja = "つながる時間。") @Nullable
        Words hours)
        implements ContactEvent {
    /** Who is told. */
    public enum Reassured {
        PERSON,
        FAMILY,
        BOTH
    }
}
