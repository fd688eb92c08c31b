package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
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

/** One provider's plan is drafted; it refers to the plan for the whole life and is no copy of it. It is version 1. */
@Wire(
        name = "plan.individual-plan-drafted",
        stream = StreamKind.PLAN,
        parts = {FamilyWish.class},
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-04", "PLN-08", "PLN-09", "PLN-17", "PLN-18"},
        ja = "個別支援計画の案",
        en = "Individual support plan drafted")
public record IndividualPlanDrafted(
        @InClear @IdOf(value = "plan", made = true) @Says(en = "The individual support plan.", ja = "この個別支援計画の番号。")
        ThingId plan,

        @InClear @Says(en = "The service that it is for.", ja = "どのサービスの計画か。")
        ServiceType service,

        @InClear
        @IdOf("plan")
        @Says(en = "The plan for the whole life that it refers to.", ja = "もとになるサービス等利用計画など。")
        @Nullable
        ThingId serviceUsePlan,

        @InClear @Says(en = "Whether it was talked over with the person.", ja = "本人と話し合ったか。")
        boolean withPerson,

        @InClear
        @RecordOf({"assessment.wish-recorded", "assessment.statement-recorded"})
        @Range(min = 0, max = 40)
        @Says(en = "The person's words that it rests on.", ja = "もとになった本人のことばの記録。")
        Set<UUID> wishSources,

        @InClear @Range(min = 0, max = 60) @Says(en = "The rows, in their order.", ja = "計画の行。")
        List<IndividualItem> items,

        @InClear @Says(en = "The rest of the sheet.", ja = "様式のほかの欄。")
        IndividualSheet sheet,

        @Says(en = "What the person wishes, in the person's own words.", ja = "本人の願い（本人のことばのまま）。") @Nullable
        Words wishPerson,

        @InClear @SetAtTheDoor @Says(en = "What was read from the wish.", ja = "願いのことばから読みとったこと。") @Nullable
        ReadFromWords wishRead)
        implements PlanEvent {
    /** The same with what was read from its words. */
    public IndividualPlanDrafted withRead(ReadFromWords read) {
        return new IndividualPlanDrafted(
                plan, service, serviceUsePlan, withPerson, wishSources, items, sheet, wishPerson, read);
    }
}
