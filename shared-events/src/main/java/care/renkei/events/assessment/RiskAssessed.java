package care.renkei.events.assessment;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
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

/** What could go wrong, how badly, and what stands against it. */
@Wire(
        name = "assessment.risk-assessed",
        categories = {Category.RISK, Category.HEALTH},
        stage = Stage.ASM,
        practices = {"ASM-01", "ASM-28"},
        ja = "リスクの見立て",
        en = "Risk assessed")
public record RiskAssessed(
        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear @Says(en = "How bad it would be.", ja = "起きたときの重さ。")
        RiskLevel severity,

        @InClear @Says(en = "How likely it is.", ja = "起きやすさ。")
        RiskLevel likelihood,

        @InClear
        @Says(en = "The agency that owns the response; none while nobody does.", ja = "対応を担う機関（まだなければ空）。")
        @Nullable
        AgencyId responseOwner,

        @InClear @Says(en = "When to look at it again.", ja = "見直す日。") @Nullable
        LocalDate reviewOn,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "What could upset body or mind.", ja = "崩す要因。")
        Words factor,

        @Says(en = "How it shows.", ja = "表れるサイン。") @Nullable
        Words signs,

        @Says(en = "What stands against it.", ja = "守ってくれるもの。") @Nullable
        Words protective,

        @Says(en = "What is done then.", ja = "そのときの対応。") @Nullable
        Words response)
        implements AssessmentEvent {
    /** How bad or how likely. */
    public enum RiskLevel {
        LOW,
        MIDDLE,
        HIGH
    }
}
