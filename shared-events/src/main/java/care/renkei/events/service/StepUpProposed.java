package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and how the person could go a step further. */
@Wire(
        name = "service.step-up-proposed",
        categories = {Category.SERVICE, Category.LIFE},
        stage = Stage.SVC,
        practices = {"SVC-12"},
        ja = "次の一歩の提案",
        en = "Step up proposed")
public record StepUpProposed(
        @InClear @IdOf("goal") @Says(en = "The goal that it follows.", ja = "もとの目標。") @Nullable
        ThingId goal,

        @InClear @Says(en = "Whether that goal has been reached.", ja = "その目標に届いたか。")
        boolean goalReached,

        @InClear @Says(en = "What kind of step.", ja = "どんな一歩か。")
        StepUpKind kind,

        @InClear @Says(en = "When it could begin.", ja = "いつごろからか。") @Nullable
        LocalDate from,

        @Says(en = "How.", ja = "進め方。") Words how,

        @Says(en = "What the person says about it.", ja = "本人の考え。") @Nullable
        Words personView)
        implements ServiceEvent {
    /** Kinds of steps. */
    public enum StepUpKind {
        LESS_SUPPORT,
        WIDER,
        NEW_PLACE,
        NEW_GOAL,
        CLOSURE
    }
}
