package care.renkei.events.community;

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

/** A form that all use has a new version; old documents keep theirs. */
@Wire(
        name = "community.template-revised",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.PLAN},
        stage = Stage.ENV,
        practices = {"ENV-22"},
        ja = "様式の改訂",
        en = "Template revised")
public record TemplateRevised(
        @InClear @Says(en = "Which form.", ja = "どの様式か。") RevisedSheet form,

        @InClear @Range(min = 1, max = 999) @Says(en = "Version.", ja = "何版か。")
        int version,

        @InClear @Says(en = "The version that it replaces.", ja = "前の版。") @Nullable
        UUID replaces,

        @InClear @Range(min = 1, max = 50) @Says(en = "Agencies that thought about it together.", ja = "いっしょに考えた機関。")
        Set<AgencyId> proposedBy,

        @InClear @Says(en = "Day from which it is used.", ja = "いつから使うか。")
        LocalDate validFrom,

        @Says(en = "What is different.", ja = "変わったところ。") Words change,

        @Says(en = "Where it can be had.", ja = "手に入る場所。") @Nullable
        Words url)
        implements CommunityEvent {
    /** Forms that offices use. */
    public enum RevisedSheet {
        BASIC_INFORMATION,
        PRESENT_LIFE,
        PLAN_DRAFT,
        SERVICE_USE_PLAN,
        CHILD_PLAN,
        WEEKLY_TABLE,
        MONITORING_REPORT,
        MEETING_MINUTES,
        INDIVIDUAL_PLAN,
        NEEDS_SHEET,
        SELF_PLAN,
        OTHER
    }
}
