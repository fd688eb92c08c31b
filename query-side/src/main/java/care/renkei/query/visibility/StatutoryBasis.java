package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import java.time.Instant;

/**
 * Sharing on the basis of a statute. Recorded about the person it stands for the whole file, recorded about a
 * relative for that relative alone.
 */
public record StatutoryBasis(
        ThingId basis, LegalBasis law, DataSubjectId subject, Reach reach, Extent extent, Instant until) {

    boolean opens(DataSubjectId whose, PartFacts part, Instant at) {
        return at.isBefore(until)
                && (subject.kind() == DataSubjectId.Kind.PERSON || subject.equals(whose))
                && extent.covers(part);
    }
}
