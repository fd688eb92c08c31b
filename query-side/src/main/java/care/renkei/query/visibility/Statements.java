package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/** The subject's own statements: grants in force against denials (decision 18). */
final class Statements {

    private Statements() {}

    /**
     * The first grant of the subject that opens the part to the viewer, or null.
     *
     * @param givenBy where not null, only grants that this person gave
     */
    static @Nullable Grant opening(
            PersonSharing sharing,
            DataSubjectId subject,
            DataSubjectId viewer,
            PartFacts part,
            Inquiry inquiry,
            @Nullable DataSubjectId givenBy) {
        for (Grant grant : sharing.grants()) {
            if (grant.extent().covers(part)
                    && grant.subject().equals(subject)
                    && grant.serves(inquiry.purpose())
                    && grant.runsOn(inquiry.today())
                    && grant.reach().permits(viewer, sharing.team(), inquiry.today())
                    && (givenBy == null || grant.ownBy(givenBy))
                    && sharing.empowered(grant, inquiry.today())
                    && !blocked(grant, sharing, viewer, part, inquiry)) {
                return grant;
            }
        }
        return null;
    }

    private static boolean blocked(
            Grant grant, PersonSharing sharing, DataSubjectId viewer, PartFacts part, Inquiry inquiry) {
        for (Denial denial : sharing.denials()) {
            if (matches(denial, grant.subject(), sharing, viewer, part, inquiry)
                    && denial.blocks(grant, sharing.team(), inquiry.today())) {
                return true;
            }
        }
        return false;
    }

    /** The last time that the subject said no to this viewer about this part, whatever came after; null where never. */
    static @Nullable Denial refusal(
            PersonSharing sharing, DataSubjectId subject, DataSubjectId viewer, PartFacts part, Inquiry inquiry) {
        for (Denial denial : sharing.denials().reversed()) {
            if (matches(denial, subject, sharing, viewer, part, inquiry)) {
                return denial;
            }
        }
        return null;
    }

    private static boolean matches(
            Denial denial,
            DataSubjectId subject,
            PersonSharing sharing,
            DataSubjectId viewer,
            PartFacts part,
            Inquiry inquiry) {
        return denial.extent().touches(part)
                && denial.subject().equals(subject)
                && denial.counts(inquiry.purpose())
                && denial.reach().meets(viewer, sharing.team(), inquiry.today());
    }
}
