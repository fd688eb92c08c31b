package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.SetAtTheDoor;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new version: what changed and why. The versions before it stay as they were. */
@Wire(
        name = "plan.plan-revised",
        stream = StreamKind.PLAN,
        parts = {FamilyWish.class},
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-00", "PLN-01", "PLN-04", "PLN-08", "PLN-09", "PLN-17", "SVC-02", "SVC-03", "MON-04"},
        ja = "計画の見直し",
        en = "Plan revised")
public record PlanRevised(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear
        @Range(min = 2, max = 999)
        @Says(en = "The new version: one more than the last.", ja = "新しい版（前の版の次の番号）。")
        int version,

        @InClear @Says(en = "Whether it is a draft again, or the final plan.", ja = "案か、決まった計画か。")
        PlanForm form,

        @InClear @Says(en = "What made it necessary.", ja = "見直しのきっかけ。")
        RevisionReason reason,

        @InClear @Range(min = 0, max = 10) @Says(en = "What changed.", ja = "変わったところ。")
        Set<ChangedPart> changed,

        @InClear @Says(en = "Whether the person took part in it.", ja = "本人と見直したか。")
        boolean withPerson,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Feedback that it answers.", ja = "こたえた助言。")
        Set<UUID> answers,

        @InClear @IdOf("goal") @Range(min = 0, max = 40) @Says(en = "Goals that are no longer pursued.", ja = "やめた目標。")
        Set<ThingId> goalsEnded,

        @InClear
        @RecordOf({"assessment.wish-recorded", "assessment.statement-recorded"})
        @Range(min = 0, max = 40)
        @Says(en = "The person's words that it rests on.", ja = "もとになった本人のことばの記録。")
        Set<UUID> wishSources,

        @InClear
        @Range(min = 0, max = 60)
        @Says(en = "The rows of a plan for the whole life.", ja = "計画の行（サービス等利用計画など）。")
        List<PlanItem> items,

        @InClear @Says(en = "The rest of that sheet.", ja = "様式のほかの欄（サービス等利用計画など）。") @Nullable
        PlanSheet sheet,

        @InClear @Range(min = 0, max = 60) @Says(en = "The rows of an individual support plan.", ja = "計画の行（個別支援計画）。")
        List<IndividualItem> individualItems,

        @InClear @Says(en = "The rest of that sheet.", ja = "様式のほかの欄（個別支援計画）。") @Nullable
        IndividualSheet individualSheet,

        @Says(en = "What the person wishes, in the person's own words.", ja = "本人の願い（本人のことばのまま）。") @Nullable
        Words wishPerson,

        @Says(en = "What changed.", ja = "変わったこと。") Words what,
        @Says(en = "Why.", ja = "わけ。") Words why,

        @InClear @SetAtTheDoor @Says(en = "What was read from the wish.", ja = "願いのことばから読みとったこと。") @Nullable
        ReadFromWords wishRead)
        implements PlanEvent {
    /** The same with what was read from its words. */
    public PlanRevised withRead(ReadFromWords read) {
        return new PlanRevised(
                plan,
                version,
                form,
                reason,
                changed,
                withPerson,
                answers,
                goalsEnded,
                wishSources,
                items,
                sheet,
                individualItems,
                individualSheet,
                wishPerson,
                what,
                why,
                read);
    }

    /** What makes a new version necessary. */
    public enum RevisionReason {
        /** The benefit was decided and the meeting held: the draft becomes the plan. */
        FINALISED,
        MONITORING,
        PERSON_ASKED,
        NEED_CHANGED,
        SERVICE_CHANGED,
        FEEDBACK,
        TRANSITION,
        OTHER
    }

    /** Parts of a plan that change. */
    public enum ChangedPart {
        WISHES,
        GOALS,
        SERVICES,
        AMOUNTS,
        PROVIDERS,
        SCHEDULE,
        PERSONS_ROLE,
        FAMILY_SUPPORT,
        CRISIS_STEPS,
        WORDING
    }
}
