package care.renkei.query.plans;

import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.PlanEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A monitoring report, or the evaluation of a provider's plan, pinned to the version that it looks back on.
 *
 * @param report {@code MonitoringReported} or {@code IndividualPlanEvaluated}
 * @param family what relatives wish now, each in words of their own
 * @param questions about the report itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Monitored(Saying<? extends PlanEvent> report, List<Saying<FamilyWish>> family, List<Asked> questions) {}
