package care.renkei.events.team;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency ends its work with the person. It leaves the team; what it was allowed to know ends with the case; its records are kept as long as the law asks. */
@Wire(
        name = "team.case-closed",
        stream = StreamKind.TEAM,
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.TRN,
        ja = "かかわりの終わり",
        en = "Case closed")
public record CaseClosed(
        @InClear @Says(en = "Last day.", ja = "最後の日。") LocalDate on,
        @InClear @Says(en = "Why it ends.", ja = "終わるわけ。") WhyClosed reason,

        @InClear
        @IdOf("handover")
        @Says(en = "The handover by which another agency took over.", ja = "ほかの機関に引き継いだとき、その引継ぎ。")
        @Nullable
        ThingId handover,

        @InClear @Says(en = "Until when its records are kept: five years or longer.", ja = "記録を残す期限（5年以上）。")
        LocalDate retainUntil,

        @Says(en = "What was done together, and how it is now.", ja = "いっしょにしてきたことと、今の様子。") @Nullable
        Words summary,

        @Says(en = "What the person says about it.", ja = "本人のことば。") @Nullable
        Words personsWords,

        @Says(en = "Why records are kept longer than five years.", ja = "5年より長く残すわけ。") @Nullable
        Words whyRetained)
        implements TeamEvent {
    /** Why an agency's work with a person ends. */
    public enum WhyClosed {
        GOAL_REACHED,
        PERSON_WISHED,
        HANDED_OVER,
        MOVED,
        SERVICE_ENDED,
        DIED,
        OTHER
    }
}
