package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Less support, because the person does it now, or wants it so. */
@Wire(
        name = "service.support-reduced",
        categories = {Category.SERVICE, Category.LIFE},
        stage = Stage.SVC,
        practices = {"SVC-09"},
        ja = "支援を減らした",
        en = "Support reduced")
public record SupportReduced(
        @InClear @Says(en = "The service.", ja = "サービス種別。") @Nullable
        ServiceType service,

        @InClear @Says(en = "Why it is less.", ja = "減らすわけ。")
        ReductionReason reason,

        @InClear
        @RecordOf("assessment.ability-assessed")
        @Says(en = "The assessed ability that it rests on.", ja = "もとになった「できること」。")
        @Nullable
        UUID ability,

        @Says(en = "What is done less.", ja = "減らしたこと。") Words what,

        @Says(en = "What the person says about it.", ja = "本人の考え。") @Nullable
        Words personView)
        implements ServiceEvent {
    /** Why support is reduced. */
    public enum ReductionReason {
        NOT_NEEDED,
        PERSON_WISHED,
        RESOURCES,
        OTHER
    }
}
