package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as token and enrolment prove it. What the caller is to a person is not part of it: that comes from
 * the person's events at the moment of the decision.
 */
public sealed interface Caller {

    /**
     * A practitioner enrolled at an agency, or (without a practitioner) a system of the agency.
     *
     * @param viewer the agency as consents and row-level security name it
     * @param auditor whether this practitioner audits for the agency: structure, bases and accesses, no content
     * @param coreCentre whether the agency is a core consultation centre, which reviews overrides by default
     */
    record OfAgency(
            AgencyId agency,
            DataSubjectId viewer,
            @Nullable DataSubjectId practitioner,
            boolean auditor,
            boolean coreCentre)
            implements Caller {

        public static OfAgency practitioner(AgencyId agency, DataSubjectId practitioner) {
            return new OfAgency(agency, agency.subject(), practitioner, false, false);
        }

        public static OfAgency system(AgencyId agency) {
            return new OfAgency(agency, agency.subject(), null, false, false);
        }

        public OfAgency asAuditor() {
            return new OfAgency(agency, viewer, practitioner, true, coreCentre);
        }

        public OfAgency asCoreCentre() {
            return new OfAgency(agency, viewer, practitioner, auditor, true);
        }
    }

    /** A person, or a relative of a person's file: representative or supporter. */
    record Individual(DataSubjectId viewer) implements Caller {}

    /** Runs the machines and sees no personal data. */
    record Operator() implements Caller {}

    /** No valid token, or a practitioner who is not (or no longer) enrolled at the agency claimed. */
    record Nobody() implements Caller {}
}
