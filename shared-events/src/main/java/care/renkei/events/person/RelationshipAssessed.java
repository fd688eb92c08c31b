package care.renkei.events.person;

import care.renkei.events.AgencyId;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a tie is read, resting on interviews. */
@Wire(
        name = "person.relationship-assessed",
        stream = StreamKind.PERSON,
        parts = {RelationshipAssessed.TogetherPart.class},
        categories = {Category.FAMILY},
        stage = Stage.ASM,
        practices = {"ASM-30", "ASM-31"},
        ja = "間柄の見立て",
        en = "Relationship assessed")
public record RelationshipAssessed(
        @InClear @Says(en = "The relative whom it is about.", ja = "相手（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "The agency whom it is about.", ja = "相手の機関。") @Nullable
        AgencyId agency,

        @InClear @Says(en = "How the tie is read.", ja = "間柄の見立て。")
        Quality quality,

        @InClear @Range(min = 0, max = 20) @Says(en = "Interviews on which the reading rests.", ja = "もとにした面接。")
        List<UUID> basis,

        @Says(en = "The reading in words.", ja = "見立て（ことば）。") @Nullable
        Words reading)
        implements PersonEvent {
    /** How a tie is read. */
    public enum Quality {
        GOOD,
        FAIR,
        STRAINED,
        POOR,
        CUT
    }

    /** Text about both that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about both.", ja = "双方についてのこと。")
            Words text) implements Part {}
}
