package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What surrounds the person: the home, work or school, the community. */
@Wire(
        name = "assessment.environment-assessed",
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-33"},
        ja = "取り巻く場と条件",
        en = "Environment assessed")
public record EnvironmentAssessed(
        @InClear @Range(min = 1, max = 12) @Says(en = "What is known, place by place.", ja = "場所ごとに分かったこと。")
        List<SurroundingsSeen> surroundings,

        @InClear @Range(min = 0, max = 8) @Says(en = "Places left for later.", ja = "あとにまわした場所。")
        Set<SurroundingsKind> deferred,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "The picture in a few sentences.", ja = "全体のようす。") @Nullable
        Words summary)
        implements AssessmentEvent {
    /** Places of a life. */
    public enum SurroundingsKind {
        HOME,
        WORK,
        SCHOOL,
        COMMUNITY,
        TRANSPORT,
        ONLINE,
        OTHER
    }

    /** One place. */
    public record SurroundingsSeen(
            @InClear @Says(en = "Which place.", ja = "どの場所か。")
            SurroundingsKind kind,

            @Says(en = "How it is there.", ja = "そこのようす。") Words text,

            @Says(en = "What helps there.", ja = "助けになること。") @Nullable
            Words helps,

            @Says(en = "What makes it hard there.", ja = "むずかしくすること。") @Nullable
            Words hinders) {}
}
