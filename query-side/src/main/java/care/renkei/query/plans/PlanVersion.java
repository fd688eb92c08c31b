package care.renkei.query.plans;

import care.renkei.events.plan.FamilyWish;
import care.renkei.events.plan.PlanEvent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan, with all that was said about it.
 *
 * @param number from 1
 * @param drawn the event that says what stands in it; left out where that is not in sight and something about it is
 * @param family what relatives wish, each in words of their own
 * @param steps written together, agreed, submitted, handed over, in the order told
 * @param remarks readings, reviews and feedback
 * @param monitored looks back on it
 * @param questions about it
 * @param changes what is different from the version before that is in sight; left out for the first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanVersion(
        int number,
        @Nullable Saying<? extends PlanEvent> drawn,
        List<Saying<FamilyWish>> family,
        List<Saying<? extends PlanEvent>> steps,
        List<Saying<? extends PlanEvent>> remarks,
        List<Monitored> monitored,
        List<Asked> questions,
        @Nullable Changes changes) {

    /** What stands on the sheet, whichever event says it; null where that is not in sight. */
    @JsonIgnore
    public @Nullable Sheet sheet() {
        return drawn == null ? null : Sheet.of(drawn.said());
    }
}
