package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Means;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person (or who may act for them) agrees that named recipients know named things for named purposes. */
@Wire(
        name = "sharing.consent-given",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.INT,
        practices = {"ENV-09", "ENV-10"},
        ja = "同意",
        en = "Consent given")
public record ConsentGiven(
        @InClear @IdOf(value = "consent", made = true) @Says(en = "The consent.", ja = "この同意の番号。")
        ThingId consent,

        @InClear @IdOf("explanation") @Says(en = "The explanation it rests on.", ja = "もとになった説明。")
        ThingId explanation,

        @InClear @Says(en = "Who may know.", ja = "だれが知ってよいか。")
        Recipients recipients,

        @InClear @Says(en = "What they may know.", ja = "何を知ってよいか。")
        Scope scope,

        @InClear @Range(min = 1, max = 8) @Says(en = "What for.", ja = "何のためか。")
        Set<Purpose> purposes,

        @InClear @Range(min = 1, max = 4) @Says(en = "Who agreed, and in which capacity.", ja = "だれが、どの立場で同意したか。")
        List<Grantor> grantors,

        @InClear @Says(en = "How consent was expressed.", ja = "同意の示し方。")
        Means means,

        @InClear @Says(en = "First day.", ja = "いつから。") LocalDate from,

        @InClear @Says(en = "Last day; consent never goes on for ever.", ja = "いつまで。")
        LocalDate until,

        @InClear @Says(en = "Whether recipients may pass it on.", ja = "受け取った人がほかへ伝えてよいか。")
        boolean passingOn,

        @InClear @IdOf("denial") @Says(en = "A refusal that this consent lifts.", ja = "この同意で取り消す「ことわり」。") @Nullable
        ThingId lifts,

        @InClear @Range(min = 0, max = 8) @Says(en = "Purposes for which the consent is in writing.", ja = "書面で同意した目的。")
        Set<Purpose> writtenFor,

        @InClear @Says(en = "Why one parent alone, where authority is shared.", ja = "共同親権で、一人だけが同意したわけ。") @Nullable
        WhyOneParent whyOneParent,

        @Says(en = "What was said with it.", ja = "そのときのことば。") @Nullable
        Words words,

        @Says(
                en = "The child's or the person's own view, where others decide in law.",
                ja = "ほかの人が法律上決めるときの、子ども・本人自身の考え。")
        @Nullable
        Words ownView,

        @Says(en = "Who witnessed an oral consent.", ja = "口頭のときの立会人。") @Nullable
        Words witness,

        @Says(en = "Where the signed sheet is kept.", ja = "書面の保管場所。") @Nullable
        Words evidence)
        implements SharingEvent {

    /** Why one parent decides alone, though authority is shared (civil code; in force 1 April 2026). */
    public enum WhyOneParent {
        OTHER_NOT_REACHED,
        OTHER_CANNOT_ACT,
        URGENT,
        DAILY_MATTER
    }
}
