package care.renkei.events.assessment;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a child stands in growing up, and what comes next. */
@Wire(
        name = "assessment.development-assessed",
        categories = {Category.HEALTH, Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-23"},
        ja = "発達の見立て",
        en = "Development assessed")
public record DevelopmentAssessed(
        @InClear @Says(en = "With what it was looked at.", ja = "何で見立てたか。")
        DevelopmentInstrument instrument,

        @InClear @Says(en = "When it was looked at.", ja = "見立てた日。") @Nullable
        LocalDate assessedOn,

        @InClear @Says(en = "The agency that looked, where it is another one.", ja = "見立てた機関（ほかの機関のとき）。") @Nullable
        AgencyId assessedBy,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @InClear @Range(min = 0, max = 10) @Says(en = "Where the child stands, by area.", ja = "領域ごとの育ち。")
        List<AreaOfGrowth> areas,

        @Says(en = "The picture in a few sentences.", ja = "全体のようす。") @Nullable
        Words summary,

        @Says(en = "When to look again, and at what.", ja = "次に見るとき・見ること。") @Nullable
        Words next)
        implements AssessmentEvent {
    /** With what development is looked at. */
    public enum DevelopmentInstrument {
        OBSERVATION,
        PARENT_QUESTIONNAIRE,
        SCREENING,
        DEVELOPMENTAL_TEST,
        INTELLIGENCE_TEST,
        ADAPTIVE_BEHAVIOUR_SCALE,
        SENSORY_PROFILE,
        OTHER
    }

    /** The five areas in which the support of children is planned. */
    public enum AreaOfDevelopment {
        HEALTH_AND_LIVING,
        MOVEMENT_AND_SENSES,
        COGNITION_AND_BEHAVIOUR,
        LANGUAGE_AND_COMMUNICATION,
        RELATIONS_AND_SOCIETY
    }

    /** One area. */
    public record AreaOfGrowth(
            @InClear @Says(en = "Area.", ja = "領域。") AreaOfDevelopment area,

            @Says(en = "Where the child stands.", ja = "今の育ち。")
            Words stage,

            @Says(en = "What comes next.", ja = "次に育つこと。") @Nullable
            Words next) {}
}
