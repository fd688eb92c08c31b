package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.PlaceKind;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the many faces of a person: child, worker, friend, neighbour. */
@Wire(
        name = "assessment.social-role-recorded",
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-11", "ASM-12"},
        ja = "人のなかでの役割",
        en = "Social role recorded")
public record SocialRoleRecorded(
        @InClear @Says(en = "Which role.", ja = "どんな役割か。") SocialRole role,

        @InClear @Says(en = "Whether it is lived now, was once, or is wished for.", ja = "今か、前か、これからか。")
        RoleTime time,

        @InClear @Says(en = "Where it shows.", ja = "どこで見られるか。") @Nullable
        PlaceKind setting,

        @InClear @Says(en = "With whom, where it is somebody close.", ja = "だれとの間か（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "With whom or in what group, without names.", ja = "だれと・どの集まりで（名前は書かない）。") @Nullable
        Words with,

        @Says(en = "The side of the person that shows there.", ja = "そこで見える一面。") @Nullable
        Words side,

        @Says(en = "What the person says of it, word for word.", ja = "本人のことばのまま。") @Nullable
        Words personSaid)
        implements AssessmentEvent {
    /** Roles that people have among people. */
    public enum SocialRole {
        CHILD,
        SIBLING,
        PARTNER,
        PARENT,
        RELATIVE,
        FRIEND,
        NEIGHBOUR,
        PUPIL,
        WORKER,
        HELPER,
        MEMBER,
        CUSTOMER,
        FAN,
        PEER,
        OTHER
    }

    /** Whether a role is lived. */
    public enum RoleTime {
        NOW,
        FORMER,
        WISHED
    }
}
