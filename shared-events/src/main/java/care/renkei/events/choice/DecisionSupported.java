package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Going along, slowly, while the person decides. */
@Wire(
        name = "choice.decision-supported",
        categories = {Category.PLAN, Category.WISH},
        stage = Stage.PLN,
        practices = {"INT-15"},
        ja = "決めることへの伴走",
        en = "Decision supported")
public record DecisionSupported(
        @InClear @Says(en = "What is being decided.", ja = "何を決めるのか。")
        DecisionTopic topic,

        @InClear @Says(en = "Whether it has been decided.", ja = "決まったか。")
        boolean decided,

        @InClear @Says(en = "Since when it is being thought over.", ja = "いつから考えているか。") @Nullable
        LocalDate since,

        @InClear
        @Says(en = "The last day that a law sets; none where nothing presses.", ja = "法令で決まった期限（なければ空。急がせない）。")
        @Nullable
        LocalDate dueBy,

        @InClear @Range(min = 0, max = 8) @Says(en = "Who went along.", ja = "そばにいた人。")
        Set<DataSubjectId> supporters,

        @Range(min = 0, max = 12) @Says(en = "What was done, step by step.", ja = "してきたこと。")
        List<Words> steps,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ChoiceEvent {
    /** What is being decided. */
    public enum DecisionTopic {
        HOUSING,
        WORK,
        SERVICE,
        SHARING,
        HEALTH,
        MONEY,
        LEISURE,
        OTHER
    }
}
