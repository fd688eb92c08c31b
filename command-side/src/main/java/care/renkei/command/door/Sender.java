package care.renkei.command.door;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/** Who sends, as the token or the topic proves. */
public sealed interface Sender {

    /**
     * An agency.
     *
     * @param practitioner the person who is signed in; null for a system of the agency, which names who acted
     */
    record OfAgency(AgencyId agency, @Nullable DataSubjectId practitioner) implements Sender {}

    /** Renkei itself, which tells practitioners what waits; for whatever agency they act. */
    record Notices() implements Sender {}
}
