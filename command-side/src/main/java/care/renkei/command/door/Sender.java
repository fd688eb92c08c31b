package care.renkei.command.door;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/** Who sends, as the token or the topic proves. */
public sealed interface Sender {

    /** Whoever is signed in; null for a system, which names who acted. */
    @Nullable
    DataSubjectId signedIn();

    /**
     * An agency.
     *
     * @param practitioner the practitioner who is signed in; null for a system of the agency, which names who acted
     * @param administrator whether the token carries the role that may bring in history
     */
    record OfAgency(AgencyId agency, @Nullable DataSubjectId practitioner, boolean administrator) implements Sender {
        /** One that records what happens, and brings in no history. */
        public OfAgency(AgencyId agency, @Nullable DataSubjectId practitioner) {
            this(agency, practitioner, false);
        }

        @Override
        public @Nullable DataSubjectId signedIn() {
            return practitioner;
        }
    }

    /** The person, a relative or a representative, by their own hand; the source is {@link AgencyId#SELF}. */
    record ByOwnHand(DataSubjectId who) implements Sender {
        @Override
        public DataSubjectId signedIn() {
            return who;
        }
    }

    /** Renkei itself, which tells practitioners what waits; for whatever agency they act. */
    record Notices() implements Sender {
        @Override
        public @Nullable DataSubjectId signedIn() {
            return null;
        }
    }
}
