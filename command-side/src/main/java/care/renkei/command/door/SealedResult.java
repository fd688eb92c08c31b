package care.renkei.command.door;

import care.renkei.events.ThingId;

/** The answer at the door of sealed reports. */
public sealed interface SealedResult {

    /**
     * It has been taken, now or before: the two are not told apart. No position, for there is none.
     *
     * @param id the CloudEvents id
     * @param report the receipt
     */
    record Taken(String id, ThingId report) implements SealedResult {

        /** What the sender may quote to the authority; says nothing else. */
        public String receipt() {
            return report.text().substring(report.text().indexOf('-') + 1);
        }
    }

    /** It has not, and why. */
    record NotTaken(Problem problem) implements SealedResult {}
}
