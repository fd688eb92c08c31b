package care.renkei.query.due;

import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverWithdrawn;
import java.util.stream.Stream;

/**
 * A handover that was offered is accepted or declined by the receiver, unless the giver takes it back; until then the
 * giver stays responsible.
 */
final class HandoversUnanswered implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return file.own(HandoverOffered.class)
                .filter(offered -> !settled(offered.said().handover(), file))
                .map(offered -> new Due(
                        Duty.HANDOVER,
                        offered.event(),
                        offered.said().handover().text(),
                        offered.on(),
                        offered.said().answerBy() == null
                                ? offered.on().plus(limits.of(Duty.HANDOVER))
                                : offered.said().answerBy(),
                        offered.said().to(),
                        null));
    }

    private static boolean settled(ThingId handover, FileSoFar file) {
        return file.all(HandoverAccepted.class)
                        .anyMatch(one -> one.said().handover().equals(handover))
                || file.all(HandoverDeclined.class)
                        .anyMatch(one -> one.said().handover().equals(handover))
                || file.all(HandoverWithdrawn.class)
                        .anyMatch(one -> one.said().handover().equals(handover));
    }
}
