package care.renkei.command.sharing;

import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Submission;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Civil code (law 33 of 2024, in force 1 April 2026): parental authority is held by both parents or by one. */
final class JointParents {

    private JointParents() {}

    /** Whether a parent who shares authority stands among the grantors without the other. */
    static boolean areMissing(Submission submission, List<Grantor> grantors) {
        if (!Subjects.of(submission).equals(Subjects.file(submission).person())) {
            return false;
        }
        Set<DataSubjectId> joint = Subjects.file(submission).representatives().stream()
                .filter(one -> one.inForceOn(submission.dayItHappened()))
                .filter(one -> one.jointly() && one.capacity() == GrantorCapacity.PARENTAL_AUTHORITY)
                .map(Representative::who)
                .collect(Collectors.toSet());
        Set<DataSubjectId> named = grantors.stream()
                .filter(grantor -> grantor.capacity() == GrantorCapacity.PARENTAL_AUTHORITY)
                .map(Grantor::who)
                .collect(Collectors.toSet());
        return named.stream().anyMatch(joint::contains) && !named.containsAll(joint);
    }
}
