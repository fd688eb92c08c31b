package care.renkei.command.person;

import care.renkei.command.decision.Consequence;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Submission;
import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.PersonEvent;
import java.util.List;

/** What follows from an erasure. */
final class Erasures {

    private Erasures() {}

    /**
     * With the person goes everybody whose information is in the file because of the person: their ids are of this file
     * alone, and nothing could be written about them any more.
     */
    static List<Consequence> following(Submission submission, PersonState.Registered before, PersonEvent event) {
        DataSubjectId person = submission.event().subject();
        PersonFile file = submission.known().file();
        if (!(event instanceof DataSubjectErased erased) || !erased.erased().equals(person) || file == null) {
            return List.of();
        }
        return file.subjects().stream()
                .filter(subject ->
                        !subject.equals(person) && !before.ending().erased().contains(subject))
                .sorted()
                .map(subject ->
                        new Consequence(SubjectKey.of(person), new DataSubjectErased(subject, null, erased.ground())))
                .toList();
    }
}
