package care.renkei.query.leaks;

import care.renkei.events.Purpose;
import care.renkei.query.leaks.MatrixFile.Relation;
import care.renkei.query.leaks.MatrixFile.Said;

/** Who is let in, in a few lines; what no line says is closed. */
final class MatrixRules {

    /** Who asks. */
    enum Role {
        PRACTITIONER,
        AUDITOR,
        SYSTEM,
        NOT_ENROLLED,
        STRANGER,
        PERSON,
        REPRESENTATIVE,
        RELATIVE,
        OPERATOR,
        NO_TOKEN;

        boolean ofKodama() {
            return this == PRACTITIONER || this == AUDITOR || this == SYSTEM;
        }

        boolean ofTheFamily() {
            return this == PERSON || this == REPRESENTATIVE || this == RELATIVE;
        }
    }

    /** How much of a record. */
    enum Sees {
        NOTHING,
        STRUCTURE,
        WORDS
    }

    private MatrixRules() {}

    /** That there is such a person is known to the family, to whom it concerns, and to whom something names. */
    static boolean knows(Role role, Said said, Relation relation) {
        return role.ofTheFamily() || (role.ofKodama() && (relation != Relation.NONE || names(said)));
    }

    private static boolean names(Said said) {
        return switch (said) {
            case GIVEN, REFUSED_AFTER, USE_STOPPED, OVERRIDE_OPEN, STATUTE -> true;
            case NOTHING, WITHDRAWN, NARROWED_TO_ANOTHER, OVERRIDE_OVER -> false;
        };
    }

    /** What kodama recorded itself, and what another agency recorded. */
    static Sees sees(Role role, Said said, Purpose purpose, boolean own) {
        boolean open =
                switch (role) {
                    case PERSON, REPRESENTATIVE -> true;
                    case PRACTITIONER, AUDITOR, SYSTEM -> own || opens(said, purpose);
                    case NOT_ENROLLED, STRANGER, RELATIVE, OPERATOR, NO_TOKEN -> false;
                };
        return !open ? Sees.NOTHING : role == Role.AUDITOR ? Sees.STRUCTURE : Sees.WORDS;
    }

    /** The consent is for coordination alone, for it is not in writing; law and danger ask for no purpose. */
    private static boolean opens(Said said, Purpose purpose) {
        return switch (said) {
            case GIVEN -> purpose == Purpose.CARE_COORDINATION;
            case OVERRIDE_OPEN, STATUTE -> true;
            case NOTHING, REFUSED_AFTER, WITHDRAWN, NARROWED_TO_ANOTHER, USE_STOPPED, OVERRIDE_OVER -> false;
        };
    }
}
