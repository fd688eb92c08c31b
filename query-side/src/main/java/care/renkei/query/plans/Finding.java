package care.renkei.query.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.When;
import care.renkei.events.plan.IndividualPlanEvaluated.DeliveredItem;
import care.renkei.events.plan.MonitoringReported.MonitoredItem;
import care.renkei.events.service.StepUpProposed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found about a goal: one row of a monitoring report or of an evaluation, or a proposal to go a step further.
 *
 * @param record the event that says it
 * @param item the row of the report
 * @param delivered the row of the evaluation
 * @param step the proposal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        UUID record,
        AgencyId source,
        When occurred,
        Instant recordedAt,
        @Nullable MonitoredItem item,
        @Nullable DeliveredItem delivered,
        @Nullable StepUpProposed step) {

    static Finding of(Saying<? extends Content> report, MonitoredItem item) {
        return of(report, item, null, null);
    }

    static Finding of(Saying<? extends Content> evaluation, DeliveredItem delivered) {
        return of(evaluation, null, delivered, null);
    }

    static Finding of(Saying<StepUpProposed> step) {
        return of(step, null, null, step.said());
    }

    private static Finding of(
            Saying<? extends Content> saying,
            @Nullable MonitoredItem item,
            @Nullable DeliveredItem delivered,
            @Nullable StepUpProposed step) {
        return new Finding(
                saying.record(), saying.source(), saying.occurred(), saying.recordedAt(), item, delivered, step);
    }
}
