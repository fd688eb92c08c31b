package care.renkei.query.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.protection.AbuseReported.Urgency;
import care.renkei.events.protection.ReportBasis;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * The reports that are addressed to the caller's agency or were passed on to it, newest first; empty for everybody
 * else.
 *
 * @param fresh false where it cannot be confirmed that the caller still works there: then none is shown
 */
public record ReportList(boolean fresh, List<Listed> reports) {

    /** How far a report has come. */
    public enum State {
        WAITING,
        RECEIVED,
        CLOSED
    }

    /**
     * One report.
     *
     * @param receipt what the reporter may quote
     * @param receiver the authority that it was addressed to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listed(
            ThingId report,
            String receipt,
            Instant recordedAt,
            AgencyId receiver,
            ReportBasis basis,
            Urgency urgency,
            Words who,
            State state) {}
}
