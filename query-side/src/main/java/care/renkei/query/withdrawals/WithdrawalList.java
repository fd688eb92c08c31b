package care.renkei.query.withdrawals;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Withdrawals and narrowings that wait for an acknowledgement, oldest first.
 *
 * @param certain whether nothing newer can be missing
 * @param toAcknowledge what the caller's agency was told and has not acknowledged
 * @param waitingFor what the caller's agency recorded, and who has not acknowledged it
 */
public record WithdrawalList(boolean certain, List<Waiting> toAcknowledge, List<Waiting> waitingFor) {

    /**
     * One notice.
     *
     * @param subject whose consent it was
     * @param agency that was told
     * @param ended the withdrawal or narrowing
     * @param dueOn fourteen days after the notice
     */
    public record Waiting(
            DataSubjectId person,
            DataSubjectId subject,
            AgencyId agency,
            UUID ended,
            ThingId consent,
            Instant notifiedAt,
            LocalDate dueOn,
            boolean overdue) {}
}
