package care.renkei.events.override;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of another agency judges the override and each look under it. */
@Wire(
        name = "override.override-reviewed",
        stream = StreamKind.OVERRIDES,
        categories = {Category.RISK, Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-11"},
        ja = "命に関わる場合の情報提供の確認",
        en = "Override reviewed")
public record OverrideReviewed(
        @InClear @IdOf("override") @Says(en = "The override.", ja = "対象の提供。")
        ThingId override,

        @InClear @Says(en = "Judgement on the override.", ja = "提供についての判断。")
        Verdict verdict,

        @InClear @Range(min = 0, max = 200) @Says(en = "Judgement on single looks under it.", ja = "一つひとつの閲覧についての判断。")
        List<LookVerdict> looks,

        @Says(en = "Why it is judged so.", ja = "判断のわけ。") Words reasons,

        @Says(en = "What follows from it.", ja = "これからすること。") @Nullable
        Words actions,

        @InClear @Range(min = 0, max = 20) @Says(en = "Who does what by when.", ja = "だれが、何を、いつまでに。")
        List<Step> steps)
        implements OverrideEvent {
    /** Outcomes of a review. */
    public enum Verdict {
        JUSTIFIED,
        UNJUSTIFIED,
        INCONCLUSIVE
    }

    /** Something that an agency does because of the review. */
    public record Step(
            @InClear @Says(en = "Who does it.", ja = "する機関。")
            AgencyId owner,

            @InClear @Says(en = "By when.", ja = "いつまでに。") LocalDate due,
            @Says(en = "What is done.", ja = "すること。") Words what) {}

    /** The judgement on one look. */
    public record LookVerdict(
            @InClear @Says(en = "The look, by its audit entry.", ja = "閲覧の記録番号。")
            UUID look,

            @InClear @Says(en = "Judgement.", ja = "判断。") Verdict verdict) {}
}
