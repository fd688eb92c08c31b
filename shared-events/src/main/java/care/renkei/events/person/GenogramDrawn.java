package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Part;
import care.renkei.events.PartOf;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The family drawn, with the person where he or she wishes. */
@Wire(
        name = "person.genogram-drawn",
        stream = StreamKind.PERSON,
        parts = {GenogramDrawn.RelativePart.class},
        categories = {Category.FAMILY},
        stage = Stage.ASM,
        practices = {"ASM-29"},
        ja = "家族関係図",
        en = "Genogram drawn")
public record GenogramDrawn(
        @InClear @Says(en = "Whether it was drawn together with the person.", ja = "本人と一緒に描いたか。")
        boolean withPerson,

        @InClear @Range(min = 1, max = 999) @Says(en = "Version of the drawing.", ja = "何枚目か。")
        int version,

        @InClear @Range(min = 1, max = 60) @Says(en = "Who is on it.", ja = "描かれた人。")
        List<Node> nodes,

        @InClear @Range(min = 0, max = 120) @Says(en = "How they belong together.", ja = "人と人の結びつき。")
        List<Edge> edges,

        @Says(en = "What the person said while drawing.", ja = "描きながら本人が話したこと。") @Nullable
        Words note)
        implements PersonEvent {
    /** Standard symbols. */
    public enum GenogramSymbol {
        FEMALE,
        MALE,
        UNSPECIFIED,
        FEMALE_DECEASED,
        MALE_DECEASED,
        UNSPECIFIED_DECEASED
    }

    /** Kinds of lines. */
    public enum GenogramLine {
        PARTNERS,
        SEPARATED,
        DIVORCED,
        PARENT_OF,
        SIBLINGS,
        CLOSE,
        STRAINED,
        CUT
    }

    /** One person of the drawing; text about relatives stands in their own parts. */
    public record Node(
            @InClear @Says(en = "The person or relative.", ja = "だれか。")
            DataSubjectId who,

            @InClear @Says(en = "Symbol that is drawn.", ja = "図の記号。")
            GenogramSymbol kind) {}

    /** A line between two of them. */
    public record Edge(
            @InClear @Says(en = "One end.", ja = "一方。") DataSubjectId from,

            @InClear @Says(en = "The other end.", ja = "もう一方。")
            DataSubjectId to,

            @InClear @Says(en = "Kind of line.", ja = "線の種類。")
            GenogramLine line) {}

    /** What the drawing says of one relative. */
    @PartOf(Shape.RELATIVE)
    public record RelativePart(
            @Says(en = "How the relative is labelled.", ja = "図に書く呼び名。")
            Words label,

            @Says(en = "Age or year of birth, as told.", ja = "年齢や生まれた年。") @Nullable
            Words age,

            @Says(en = "A remark about the relative.", ja = "補足。") @Nullable
            Words note)
            implements Part {}
}
