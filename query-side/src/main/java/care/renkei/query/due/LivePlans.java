package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.PlanKind;
import care.renkei.events.ThingId;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans for somebody's whole life that a specialist looks after: each by its last version, those that have not ended. */
final class LivePlans {

    /**
     * A plan as its last version says it.
     *
     * @param event that brought the version
     * @param since the day of it
     */
    record Live(
            ThingId plan,
            UUID event,
            AgencyId source,
            LocalDate since,
            boolean imported,
            List<PlanItem> items,
            @Nullable PlanSheet sheet) {

        Live revised(Happened<PlanRevised> by) {
            return new Live(
                    plan,
                    by.event(),
                    source,
                    by.on(),
                    by.imported(),
                    by.said().items().isEmpty() ? items : by.said().items(),
                    by.said().sheet() == null ? sheet : by.said().sheet());
        }
    }

    private LivePlans() {}

    static Stream<Live> of(FileSoFar file) {
        Map<ThingId, Live> plans = new LinkedHashMap<>();
        file.all(PlanDrafted.class)
                // A self-made plan is nobody's to monitor or to finish (domain, "Plan").
                .filter(drafted -> drafted.said().kind() != PlanKind.SELF_MADE
                        && drafted.said().kind() != PlanKind.CRISIS)
                .forEach(drafted -> plans.put(drafted.said().plan(), live(drafted)));
        file.all(PlanRevised.class)
                .forEach(revised ->
                        plans.computeIfPresent(revised.said().plan(), (plan, live) -> live.revised(revised)));
        file.all(PlanEnded.class).forEach(ended -> plans.remove(ended.said().plan()));
        return plans.values().stream();
    }

    private static Live live(Happened<PlanDrafted> drafted) {
        return new Live(
                drafted.said().plan(),
                drafted.event(),
                drafted.source(),
                drafted.on(),
                drafted.imported(),
                drafted.said().items(),
                drafted.said().sheet());
    }
}
