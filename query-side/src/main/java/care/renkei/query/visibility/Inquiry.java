package care.renkei.query.visibility;

import care.renkei.events.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One question to the decision: who asks, what for, when.
 *
 * @param at the moment of the decision
 * @param today the same moment as a day where the people live; statements begin and end by days
 * @param certain whether the views that the decision rests on are fresh; if not, only the caller's own stays open
 * @param receipt a verified receipt of an override that the views may not know yet
 */
public record Inquiry(
        Caller caller,
        Purpose purpose,
        Instant at,
        LocalDate today,
        boolean certain,
        @Nullable OverrideReceipt receipt) {

    public static Inquiry of(Caller caller, Purpose purpose, Instant at, ZoneId zone) {
        return new Inquiry(caller, purpose, at, at.atZone(zone).toLocalDate(), true, null);
    }

    public Inquiry uncertain() {
        return new Inquiry(caller, purpose, at, today, false, receipt);
    }

    public Inquiry with(OverrideReceipt verified) {
        return new Inquiry(caller, purpose, at, today, certain, verified);
    }
}
