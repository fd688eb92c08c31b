package care.renkei.events.agency;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An authority helped an office that has just opened. */
@Wire(
        name = "agency.office-onboarded",
        stream = StreamKind.AGENCY,
        about = {Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"ENV-20"},
        ja = "新しい事業所の受け入れ",
        en = "Office onboarded")
public record OfficeOnboarded(
        @InClear @Says(en = "The office that has opened.", ja = "開設した事業所。")
        AgencyId office,

        @InClear @Range(min = 1, max = 12) @Says(en = "What it was given.", ja = "渡したもの。")
        Set<OnboardingMaterial> materials,

        @InClear @Says(en = "When.", ja = "渡した日。") LocalDate on,

        @InClear @Says(en = "When somebody asks how it goes.", ja = "ようすを聞く日。") @Nullable
        LocalDate lookAgainOn,

        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements AgencyEvent {
    /** What a new office is given. */
    public enum OnboardingMaterial {
        PLAN_GUIDE,
        FORMS,
        EXAMPLES,
        BENEFIT_CRITERIA,
        RESOURCE_DIRECTORY,
        CONTACTS,
        TRAINING_DATES,
        RECORDING_GUIDE,
        OTHER
    }
}
