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
import org.jspecify.annotations.Nullable;

/** Somebody or some agency around the person: family, friend, neighbour, service. */
@Wire(
        name = "person.relationship-recorded",
        stream = StreamKind.PERSON,
        about = {Shape.PERSON, Shape.RELATIVE},
        parts = {RelationshipRecorded.TogetherPart.class},
        categories = {Category.FAMILY},
        stage = Stage.ASM,
        creates = {DataSubjectId.Kind.RELATIVE},
        practices = {"ASM-34"},
        ja = "人とのつながり",
        en = "Relationship recorded")
public record RelationshipRecorded(
        @InClear @Says(en = "Formal or informal.", ja = "公的か、身近な人か。")
        Tie tie,

        @InClear @Says(en = "What they are to the person.", ja = "本人との間柄。")
        RelationKind kind,

        @InClear @Says(en = "The relative, where the tie is to one with an own id.", ja = "相手（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "The agency, where the tie is to one.", ja = "相手の機関。") @Nullable
        AgencyId agency,

        @InClear
        @Range(min = 0, max = 3)
        @Says(en = "How strong the tie is felt: 0 unknown, 1 thin, 3 strong.", ja = "つながりの強さ（0は不明、1から3）。")
        int strength,

        @InClear @Says(en = "Whether the tie is strained.", ja = "緊張があるか。")
        boolean strained,

        @InClear @Says(en = "Whether this party coordinates the support.", ja = "まとめ役か。")
        boolean coordinates,

        @Says(en = "How the person calls them.", ja = "本人の呼び方。") @Nullable
        Words name,

        @Says(en = "What they do for and with the person.", ja = "何をしてくれる人か。") @Nullable
        Words role,

        @Says(en = "How to reach them, only where needed.", ja = "連絡先（要るときだけ）。") @Nullable
        Words contact)
        implements PersonEvent {
    /** Kinds of ties. */
    public enum Tie {
        FORMAL,
        INFORMAL
    }

    /** What somebody is to the person. */
    public enum RelationKind {
        MOTHER,
        FATHER,
        PARENT,
        GRANDPARENT,
        SIBLING,
        PARTNER,
        CHILD,
        UNCLE_AUNT,
        OTHER_RELATIVE,
        FRIEND,
        NEIGHBOUR,
        PEER_SUPPORTER,
        TEACHER,
        COLLEAGUE,
        COMMUNITY,
        SERVICE,
        OTHER
    }

    /** Text about the person and the other that cannot be told apart. */
    @PartOf(Shape.JOINT)
    public record TogetherPart(
            @Says(en = "What is said about both.", ja = "双方についてのこと。")
            Words text) implements Part {}
}
