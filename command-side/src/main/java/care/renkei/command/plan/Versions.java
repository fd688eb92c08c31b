package care.renkei.command.plan;

import care.renkei.events.FormVersion;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanForm;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanRevised;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes versions of what was drafted or revised. */
final class Versions {

    private static final int FIRST = 1;

    private Versions() {}

    /** Where no decision is waited for, the plan is lived as it is written. */
    static Version first(PlanDrafted drafted, Origin.WholeLife origin) {
        return of(
                FIRST,
                origin.needsADecision() ? PlanForm.DRAFT : PlanForm.FINAL,
                drafted.sheet().formVersion(),
                drafted.items());
    }

    static Version first(IndividualPlanDrafted drafted) {
        return ofOneProvider(FIRST, PlanForm.DRAFT, drafted.sheet().formVersion(), drafted.items());
    }

    /** Null where the sheet is missing that the kind of plan has. */
    static @Nullable Version next(PlanRevised revised, Origin origin) {
        return switch (origin) {
            case Origin.WholeLife _ ->
                revised.sheet() == null
                        ? null
                        : of(revised.version(), revised.form(), revised.sheet().formVersion(), revised.items());
            case Origin.OneProvider _ ->
                revised.individualSheet() == null
                        ? null
                        : ofOneProvider(
                                revised.version(),
                                revised.form(),
                                revised.individualSheet().formVersion(),
                                revised.individualItems());
        };
    }

    private static Version of(int number, PlanForm form, FormVersion written, List<PlanItem> items) {
        return new Version(number, form, written, items.size(), SheetPolicy.agencies(items), false, Set.of());
    }

    private static Version ofOneProvider(int number, PlanForm form, FormVersion written, List<IndividualItem> items) {
        return new Version(number, form, written, items.size(), SheetPolicy.owners(items), false, Set.of());
    }
}
