package care.renkei.command.decision;

/** Refusals that can follow from any event. */
public sealed interface CommonRefusal extends Refusal {

    /** The person is unknown, or not the caller's. The two must never be told apart. */
    record PersonNotAvailable() implements CommonRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_AVAILABLE;
        }

        @Override
        public Sentence says() {
            return new Sentence("この方の台帳は、こちらからは見つかりません。", "There is no file here for this person.");
        }
    }

    /** The agency has not registered itself. */
    record AgencyNotRegistered() implements CommonRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public Sentence says() {
            return new Sentence("先に、機関の登録をしてください。", "The agency has to register itself first.");
        }
    }

    /** Whoever acts must have been enrolled at the agency on the day it happened. */
    record PractitionerNotEnrolled() implements CommonRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public Sentence says() {
            return new Sentence(
                    "この職員は、その日にこの機関の職員として登録されていません。", "The practitioner was not enrolled at this agency on that day.");
        }
    }

    /** An event of the agency itself (subject: an agency) is told by that agency. */
    record SubjectIsAnotherAgency() implements CommonRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public Sentence says() {
            return new Sentence("ほかの機関のことは書けません。", "An agency writes about itself only.");
        }
    }

    /** Whoever is named must belong to the person's file. */
    record SubjectOutsideTheFile() implements CommonRefusal {
        @Override
        public Kind kind() {
            return Kind.RULE;
        }

        @Override
        public Sentence says() {
            return new Sentence("この台帳にいない人の番号があります。", "It names somebody who does not belong to this file.");
        }
    }

    /** An agency that is named must be registered. */
    record UnknownAgency() implements CommonRefusal {
        @Override
        public Kind kind() {
            return Kind.RULE;
        }

        @Override
        public Sentence says() {
            return new Sentence("登録されていない機関の名前があります。", "It names an agency that is not registered.");
        }
    }
}
