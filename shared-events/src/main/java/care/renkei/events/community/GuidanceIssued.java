package care.renkei.events.community;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority explains to specialists what is given, how much, and why. */
@Wire(
        name = "community.guidance-issued",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"ENV-19"},
        ja = "説明資料の公表",
        en = "Guidance issued")
public record GuidanceIssued(
        @InClear @Says(en = "What it explains.", ja = "何の説明か。")
        GuidanceTopic topic,

        @InClear @Range(min = 1, max = 999) @Says(en = "Version.", ja = "何版か。")
        int version,

        @InClear @Says(en = "The guidance that it replaces.", ja = "前の説明資料。") @Nullable
        UUID replaces,

        @InClear @Range(min = 0, max = 30) @Says(en = "Services that it speaks of.", ja = "対象のサービス種別。")
        Set<ServiceType> services,

        @InClear @Says(en = "Day from which it holds.", ja = "いつから有効か。")
        LocalDate validFrom,

        @Says(en = "Its title.", ja = "題名。") Words title,

        @Says(en = "What it says.", ja = "内容。") @Nullable Words text,

        @Says(en = "Where it can be read.", ja = "読める場所。") @Nullable
        Words url)
        implements CommunityEvent {
    /** What guidance explains. */
    public enum GuidanceTopic {
        BENEFIT_CRITERIA,
        SERVICE_CONTENT,
        PROCEDURE,
        PLAN_WRITING,
        OTHER
    }
}
