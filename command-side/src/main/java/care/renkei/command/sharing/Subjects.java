package care.renkei.command.sharing;

import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Submission;
import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import java.util.List;
import java.util.Set;

/** Whose information an event is about. */
final class Subjects {

    private Subjects() {}

    static SubjectKey key(Submission submission) {
        return submission.event().contentKey();
    }

    static DataSubjectId of(Submission submission) {
        return key(submission).subjects().getFirst();
    }

    /** The file; an empty one where there is none, which the rule about availability has refused before. */
    static PersonFile file(Submission submission) {
        PersonFile file = submission.known().file();
        return file != null
                ? file
                : new PersonFile(
                        submission.event().subject(),
                        submission.event().source(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of());
    }
}
