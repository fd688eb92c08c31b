package care.renkei.events.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Categories or confidentiality of a record change, or whether the person may see it; narrowing acts at once. */
@Wire(
        name = "record.record-reclassified",
        about = {Shape.PERSON, Shape.RELATIVE, Shape.JOINT, Shape.AGENCY, Shape.REGION},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        ja = "記録の区分の変更",
        en = "Record reclassified")
public record RecordReclassified(
        @InClear @Says(en = "The record, by the event that recorded it.", ja = "対象の記録。")
        UUID record,

        @InClear @Range(min = 1, max = 12) @Says(en = "Its categories from now on.", ja = "これからの情報の種類。")
        Set<Category> categories,

        @InClear
        @Range(min = 0, max = 40)
        @Says(en = "Agencies it is restricted to; none means normal.", ja = "見てよい機関を限るとき、その機関。")
        Set<AgencyId> restrictedTo,

        @InClear
        @Says(
                en = "What becomes of the mark that it is not to be shown to the person; left out, nothing.",
                ja = "「本人に見せない」の印をどうするか（省くとそのまま）。")
        @Nullable
        ToPerson toPerson,

        @InClear
        @Says(en = "A new day on which the mark is looked at again, where it stays.", ja = "「本人に見せない」を次に見直す日（続けるとき）。")
        @Nullable
        LocalDate reviewOn,

        @Says(en = "Why.", ja = "そのわけ。") Words why)
        implements AmendmentEvent {
    /** What becomes of the mark that a record is not to be shown to the person. */
    public enum ToPerson {
        /** The mark is lifted; the person may see it from now on. */
        SHOWN,
        /** It was looked at again and stays. */
        STILL_KEPT_BACK
    }

    /** Of categories and confidentiality alone. */
    public RecordReclassified(UUID record, Set<Category> categories, Set<AgencyId> restrictedTo, Words why) {
        this(record, categories, restrictedTo, null, null, why);
    }
}
