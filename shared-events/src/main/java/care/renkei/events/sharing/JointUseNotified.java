package care.renkei.events.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Purpose;
import care.renkei.events.Range;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named parties will use named items together (APPI art. 27(5)(iii)), told beforehand. A further party is a new
 * version, and a new notice; what the person refused stays closed to it.
 */
@Wire(
        name = "sharing.joint-use-notified",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.INT,
        practices = {"ENV-09"},
        ja = "共同利用の知らせ",
        en = "Joint use notified")
public record JointUseNotified(
        @InClear @IdOf(value = "notice", made = true) @Says(en = "This version of the notice.", ja = "この版の知らせの番号。")
        ThingId notice,

        @InClear @IdOf("notice") @Says(en = "The version that it replaces.", ja = "この知らせで置きかわる前の版。") @Nullable
        ThingId replaces,

        @InClear @Range(min = 1, max = 999) @Says(en = "The version, counted from one.", ja = "第何版か。")
        int version,

        @InClear @Says(en = "Who uses it together.", ja = "共同して利用する者の範囲。")
        Recipients parties,

        @InClear @Says(en = "The items.", ja = "共同して利用する項目。")
        Scope items,

        @InClear @Range(min = 1, max = 8) @Says(en = "What for.", ja = "利用目的。")
        Set<Purpose> purposes,

        @InClear @Says(en = "The agency that answers for it.", ja = "管理の責任をもつ機関。")
        AgencyId manager,

        @InClear @Says(en = "First day of the joint use, not before the notice.", ja = "共同利用の始まりの日（知らせより前にはならない）。")
        LocalDate from,

        @InClear @Says(en = "Last day.", ja = "終わりの日。") LocalDate until,

        @InClear @Says(en = "How it was told.", ja = "知らせ方。")
        NoticeMeans how,

        @Says(en = "The notice as it was given.", ja = "知らせた文。")
        Words text,

        @Says(en = "What the person said or showed.", ja = "本人の受けとめ。") @Nullable
        Words heard)
        implements SharingEvent {
    /** How a notice reaches the one whom it is about. */
    public enum NoticeMeans {
        IN_PERSON,
        LETTER,
        ELECTRONIC,
        POSTED
    }
}
