package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import java.time.Instant;

/**
 * Sharing on the basis of a statute. Recorded about the person it stands for the whole file, recorded about a
 * relative for that relative alone. Use within a corporation opens what the recording office holds, no more, and a
 * refusal closes it.
 */
public record StatutoryBasis(
        ThingId basis,
        LegalBasis law,
        DataSubjectId subject,
        AgencyId recordedBy,
        Reach reach,
        Extent extent,
        Instant until) {

    /** Another office of the corporation uses what this one holds; that is no law against the one concerned. */
    public boolean internal() {
        return law == LegalBasis.INTERNAL_USE;
    }

    boolean opens(DataSubjectId whose, PartFacts part, Instant at) {
        return at.isBefore(until)
                && (subject.kind() == DataSubjectId.Kind.PERSON || subject.equals(whose))
                && (!internal() || part.source().equals(recordedBy))
                && extent.covers(part);
    }
}
