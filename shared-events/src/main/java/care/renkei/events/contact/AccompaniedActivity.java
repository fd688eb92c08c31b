package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something was done together, which shows what talking does not. */
@Wire(
        name = "contact.accompanied-activity",
        categories = {Category.LIFE, Category.CONTACT},
        stage = Stage.ASM,
        practices = {"ASM-22"},
        ja = "行動をともにした",
        en = "Activity accompanied")
public record AccompaniedActivity(
        @InClear @Says(en = "What was done.", ja = "何をしたか。") ActivityKind kind,

        @InClear @Range(min = 1, max = 10) @Says(en = "Practitioners who went along.", ja = "いっしょに行った職員。")
        Set<DataSubjectId> staff,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it took, in minutes.", ja = "かかった時間（分）。") @Nullable
        Integer minutes,

        @Says(en = "What was seen.", ja = "見たこと。") Words observations,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ContactEvent {
    /** What is done together. */
    public enum ActivityKind {
        OUTING,
        SHOPPING,
        TRANSPORT,
        HOUSEWORK,
        LEISURE,
        PROCEDURE,
        SPORT,
        OTHER
    }
}
