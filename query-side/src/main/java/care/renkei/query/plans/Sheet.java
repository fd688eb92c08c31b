package care.renkei.query.plans;

import care.renkei.events.FormVersion;
import care.renkei.events.Words;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualSheet;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanForm;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSheet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet of one version, whichever event drew it.
 *
 * @param form a first version is a draft
 * @param sources records of the person's words that it rests on
 * @param items rows of a plan for the whole life
 * @param whole the rest of such a plan's sheet
 * @param individualItems rows of a provider's plan
 * @param individual the rest of such a plan's sheet
 */
public record Sheet(
        PlanForm form,
        @Nullable Words wish,
        Set<UUID> sources,
        List<PlanItem> items,
        @Nullable PlanSheet whole,
        List<IndividualItem> individualItems,
        @Nullable IndividualSheet individual) {

    /** @return null for an event that draws no version */
    static @Nullable Sheet of(PlanEvent event) {
        if (event instanceof PlanDrafted drafted) {
            return new Sheet(
                    PlanForm.DRAFT,
                    drafted.wishPerson(),
                    drafted.wishSources(),
                    drafted.items(),
                    drafted.sheet(),
                    List.of(),
                    null);
        }
        if (event instanceof IndividualPlanDrafted drafted) {
            return new Sheet(
                    PlanForm.DRAFT,
                    drafted.wishPerson(),
                    drafted.wishSources(),
                    List.of(),
                    null,
                    drafted.items(),
                    drafted.sheet());
        }
        return event instanceof PlanRevised revised
                ? new Sheet(
                        revised.form(),
                        revised.wishPerson(),
                        revised.wishSources(),
                        revised.items(),
                        revised.sheet(),
                        revised.individualItems(),
                        revised.individualSheet())
                : null;
    }

    /** By which form it is printed; null where the sheet says nothing of it. */
    public @Nullable FormVersion formVersion() {
        if (whole != null) {
            return whole.formVersion();
        }
        return individual == null ? null : individual.formVersion();
    }

    public @Nullable Words policy() {
        if (whole != null) {
            return whole.policy();
        }
        return individual == null ? null : individual.policy();
    }
}
