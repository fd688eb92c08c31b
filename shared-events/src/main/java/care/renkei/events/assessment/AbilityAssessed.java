package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person can do alone, with help, or not now. */
@Wire(
        name = "assessment.ability-assessed",
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-10", "ASM-32", "PLN-24"},
        ja = "できること",
        en = "Ability assessed")
public record AbilityAssessed(
        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear @Says(en = "How far it can be done.", ja = "どのくらいできるか。")
        AbilityLevel level,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "What it is about.", ja = "何のことか。") Words activity,

        @Says(en = "What the person values in doing it.", ja = "そのことで本人が大切にしていること。") @Nullable
        Words personValues,

        @Says(en = "What would make it possible, where it cannot be done alone.", ja = "できるようになる手助け。") @Nullable
        Words supportIdea)
        implements AssessmentEvent {
    /** How far something can be done. */
    public enum AbilityLevel {
        ALONE,
        WITH_HELP,
        NOT_NOW
    }
}
