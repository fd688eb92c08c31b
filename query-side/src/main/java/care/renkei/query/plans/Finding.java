package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.plan.IndividualPlanEvaluated.DeliveredItem;
import care.renkei.events.plan.MonitoringReported.MonitoredItem;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a goal: a row of a monitoring report or of an evaluation, or a proposal to go a step further.
 *
 * @param said the report, the evaluation or the proposal
 * @param item the row of the report
 * @param delivered the row of the evaluation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(Saying<? extends Content> said, @Nullable MonitoredItem item, @Nullable DeliveredItem delivered) {}
