package care.renkei.command.sharing;

import care.renkei.command.decision.Pressed;
import care.renkei.events.Grantor;
import care.renkei.events.LegalBasis;
import care.renkei.events.SubjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    /** A statute opens something until an instant. */
    record Statute(int order, SubjectKey subject, Extent extent, LegalBasis basis, Instant begins, Instant until)
            implements Statement {
        boolean inForceAt(Instant instant) {
            return !instant.isBefore(begins) && instant.isBefore(until);
        }
    }
}
