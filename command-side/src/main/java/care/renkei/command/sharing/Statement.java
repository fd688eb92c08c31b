package care.renkei.command.sharing;

import care.renkei.command.decision.Pressed;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.LegalBasis;
import care.renkei.events.SubjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said about sharing one data subject's information; {@code order} is its place in the stream. */
sealed interface Statement {

    /** Its place in the stream: a later statement has a higher one. */
    int order();

    /** Whose information it is about. */
    SubjectKey subject();

    Extent extent();

    /** Benefits and risks were explained. */
    record Explanation(int order, SubjectKey subject, Extent extent) implements Statement {}

    /** Somebody asked. */
    record Request(int order, SubjectKey subject, Extent extent, Pressed asked) implements Statement {}

    /** No, when asked or unasked. */
    record Denial(int order, SubjectKey subject, Extent extent, LocalDate on, boolean lifted) implements Statement {
        Denial lift() {
            return new Denial(order, subject, extent, on, true);
        }
    }

    /** Yes, from a day to a day. */
    record Grant(
            int order,
            SubjectKey subject,
            Extent extent,
            List<Grantor> grantors,
            LocalDate from,
            LocalDate until,
            boolean withdrawn)
            implements Statement {

        /** A grant never outlives its end. */
        boolean inForceOn(LocalDate day) {
            return !withdrawn && !day.isBefore(from) && !day.isAfter(until);
        }

        /** Whether it can still be narrowed or withdrawn, also before its first day. */
        boolean openOn(LocalDate day) {
            return !withdrawn && !day.isAfter(until);
        }

        Grant narrowedTo(Extent other, LocalDate otherUntil) {
            return new Grant(order, subject, other, grantors, from, otherUntil, withdrawn);
        }

        Grant withdraw() {
            return new Grant(order, subject, extent, grantors, from, until, true);
        }
    }

    /** Named parties use named items together, from a day to a day. */
    record JointUse(
            int order,
            SubjectKey subject,
            Extent extent,
            int version,
            LocalDate from,
            LocalDate until,
            boolean replaced)
            implements Statement {
        boolean inForceOn(LocalDate day) {
            return !replaced && !day.isBefore(from) && !day.isAfter(until);
        }

        JointUse replace() {
            return new JointUse(order, subject, extent, version, from, until, true);
        }
    }

    /**
     * A statute opens something until an instant.
     *
     * @param recordedBy the agency that decided it, and who of it
     */
    record Statute(
            int order,
            SubjectKey subject,
            Extent extent,
            LegalBasis basis,
            Instant begins,
            Instant until,
            Decider recordedBy,
            boolean reviewed,
            boolean told)
            implements Statement {

        /** Who decided; a system of the agency where no practitioner is named. */
        record Decider(AgencyId agency, @Nullable DataSubjectId practitioner) {}

        boolean inForceAt(Instant instant) {
            return !instant.isBefore(begins) && instant.isBefore(until);
        }

        Statute judged() {
            return new Statute(order, subject, extent, basis, begins, until, recordedBy, true, told);
        }

        Statute explained() {
            return new Statute(order, subject, extent, basis, begins, until, recordedBy, reviewed, true);
        }
    }
}
