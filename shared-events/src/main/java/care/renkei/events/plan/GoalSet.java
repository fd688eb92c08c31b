package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.SetAtTheDoor;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal of the plan: what is wanted first, then what is done for it. */
@Wire(
        name = "plan.goal-set",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-05", "PLN-08", "PLN-09", "PLN-18"},
        ja = "目標",
        en = "Goal set")
public record GoalSet(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @IdOf(value = "goal", made = true) @Says(en = "The goal.", ja = "この目標の番号。")
        ThingId goal,

        @InClear
        @Says(en = "Whose goal it is; a goal without an owner is refused.", ja = "だれの目標か（持ち主のない目標は受けつけない）。")
        @Nullable
        GoalOwner owner,

        @InClear @Says(en = "How far it looks.", ja = "長期目標か短期目標か。")
        GoalHorizon horizon,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear
        @RecordOf({"assessment.statement-recorded", "assessment.wish-recorded"})
        @Says(en = "The words of the person that it goes back to.", ja = "もとになった本人のことばの記録。")
        @Nullable
        UUID sourceStatementId,

        @InClear
        @IdOf("goal")
        @Says(en = "The goal of which it is the next step, or a step towards.", ja = "この目標のもとになる目標。")
        @Nullable
        ThingId towards,

        @InClear
        @Range(min = 0, max = 60)
        @Says(en = "Rows of the current version that serve it, counted from 1.", ja = "つながる計画の行（1から数える）。")
        Set<Integer> items,

        @InClear @Says(en = "By when.", ja = "いつまでに。") @Nullable
        LocalDate due,

        @InClear @Says(en = "Whether it can be seen when it is reached.", ja = "かなったことが見て分かるか。")
        boolean measurable,

        @InClear @Range(min = 0, max = 20) @Says(en = "What help it takes, one by one.", ja = "要る手助け。")
        List<GoalSupport> supports,

        @Says(en = "What is wanted.", ja = "したいこと。") Words want,

        @Range(min = 0, max = 20) @Says(en = "What is done for it, in order.", ja = "そのためにすること（順に）。")
        List<Words> means,

        @Says(en = "How it shows that the goal is reached.", ja = "かなったと分かるしるし。") @Nullable
        Words measure,

        @InClear @SetAtTheDoor @Says(en = "What was read from the goal.", ja = "目標のことばから読みとったこと。") @Nullable
        ReadFromWords goalRead)
        implements PlanEvent {
    /** The same with what was read from its words. */
    public GoalSet withRead(ReadFromWords read) {
        return new GoalSet(
                plan,
                goal,
                owner,
                horizon,
                domain,
                sourceStatementId,
                towards,
                items,
                due,
                measurable,
                supports,
                want,
                means,
                measure,
                read);
    }

    /** Whose goal it is. */
    public enum GoalOwner {
        PERSON,
        FAMILY,
        SUPPORTER
    }

    /** How far a goal looks. */
    public enum GoalHorizon {
        LONG,
        SHORT
    }

    /** Help that a goal takes. */
    public record GoalSupport(
            @InClear @Says(en = "The agency that gives it.", ja = "手助けする機関。") @Nullable
            AgencyId agency,

            @InClear @Says(en = "Whether the person does it.", ja = "本人がすることか。")
            boolean personDoes,

            @Says(en = "What is done.", ja = "すること。") Words what) {}
}
