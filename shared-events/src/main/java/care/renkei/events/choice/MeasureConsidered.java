package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scheme was held against the wish: whether it carries it, and why. */
@Wire(
        name = "choice.measure-considered",
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-15", "PLN-24"},
        ja = "使える方策を検討した",
        en = "Measure considered")
public record MeasureConsidered(
        @InClear @Says(en = "Which scheme.", ja = "どの制度か。") WelfareScheme scheme,

        @InClear @Says(en = "The service, where it is one.", ja = "サービス種別（サービスのとき）。") @Nullable
        ServiceType service,

        @InClear @Says(en = "Whether it applies.", ja = "使えるか。")
        MeasureFinding applicable,

        @InClear
        @RecordOf("assessment.wish-recorded")
        @Says(en = "The wish that it shall carry, by its event.", ja = "叶えたい願い。")
        @Nullable
        UUID wish,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "The measure, in a few words.", ja = "どんな方策か。") @Nullable
        Words measure,

        @Says(en = "Why it applies or does not.", ja = "使える・使えないわけ。")
        Words reason,

        @Says(en = "What would have to change for it to apply.", ja = "使えるようにするには。") @Nullable
        Words otherwise)
        implements ChoiceEvent {
    /** Whether a measure applies. */
    public enum MeasureFinding {
        APPLIES,
        IN_PART,
        DOES_NOT,
        NOT_YET_KNOWN
    }
}
