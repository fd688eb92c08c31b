package care.renkei.query.due;

import care.renkei.events.ThingId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import java.util.stream.Stream;

/** A handover that was offered is accepted or declined by the receiver; until then the giver stays responsible. */
final class HandoversUnanswered implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return file.own(HandoverOffered.class)
                .filter(offered -> !answered(offered.said().handover(), file))
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

    private static boolean answered(ThingId handover, FileSoFar file) {
        return file.all(HandoverAccepted.class)
                        .anyMatch(one -> one.said().handover().equals(handover))
                || file.all(HandoverDeclined.class)
                        .anyMatch(one -> one.said().handover().equals(handover));
    }
}
