package care.renkei.command.attachment;

import care.renkei.command.decision.Refusal;
import care.renkei.events.Envelope;

/** What became of an offered file. */
public sealed interface Attached {

    /**
     * It is stored.
     *
     * @param attachment what an event puts into its envelope, as it is
     * @param before whether the same file was there already
     */
    record Stored(Envelope.Attachment attachment, boolean before) implements Attached {}

    /** It is not, and why. */
    record Refused(Refusal refusal) implements Attached {}
}
