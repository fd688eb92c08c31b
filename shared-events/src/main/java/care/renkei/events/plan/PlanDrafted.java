package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.PlanKind;
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

/** A plan for the whole life is drafted, from the person's wish to who does what; it is the plan's version 1. */
@Wire(
        name = "plan.plan-drafted",
        stream = StreamKind.PLAN,
        parts = {FamilyWish.class},
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-00", "PLN-01", "PLN-02", "PLN-04", "PLN-06", "PLN-08", "PLN-09", "PLN-10", "SVC-03", "MON-04"
        },
        ja = "計画案",
        en = "Plan drafted")
public record PlanDrafted(
        @InClear @IdOf(value = "plan", made = true) @Says(en = "The plan.", ja = "この計画の番号。")
        ThingId plan,

        @InClear @Says(en = "Kind of plan.", ja = "計画の種類。") PlanKind kind,

        @InClear @Says(en = "Who wrote it.", ja = "だれが書いたか。")
        PlanAuthor author,

        @InClear @Says(en = "The plan that it is to replace.", ja = "置きかえる前の計画。") @IdOf("plan") @Nullable
        ThingId replaces,

        @InClear @IdOf("benefit") @Says(en = "The application that it is for.", ja = "もとになる申請。") @Nullable
        ThingId benefit,

        @InClear
        @RecordOf({"assessment.wish-recorded", "assessment.statement-recorded"})
        @Range(min = 0, max = 40)
        @Says(en = "The person's words that it rests on.", ja = "もとになった本人のことばの記録。")
        Set<UUID> wishSources,

        @InClear @Range(min = 0, max = 60) @Says(en = "The rows, in their order.", ja = "計画の行。")
        List<PlanItem> items,

        @InClear @Says(en = "The rest of the sheet.", ja = "様式のほかの欄。")
        PlanSheet sheet,

        @Says(en = "What the person wishes, in the person's own words.", ja = "本人の願い（本人のことばのまま）。") @Nullable
        Words wishPerson,

        @Says(
                en = "Who held the pen for a self-made plan, and how they stand to the person.",
                ja = "セルフプランを代わりに書いた人と、本人との間柄。")
        @Nullable
        Words scribe,

        @InClear @SetAtTheDoor @Says(en = "What was read from the wish.", ja = "願いのことばから読みとったこと。") @Nullable
        ReadFromWords wishRead)
        implements PlanEvent {
    /** The same with what was read from its words. */
    public PlanDrafted withRead(ReadFromWords read) {
        return new PlanDrafted(
                plan, kind, author, replaces, benefit, wishSources, items, sheet, wishPerson, scribe, read);
    }

    /** Who writes a plan. */
    public enum PlanAuthor {
        SPECIALIST,
        PERSON,
        FAMILY,
        OTHER_HELPER
    }
}
