package care.renkei.command.door;

import care.renkei.command.keys.SubjectKeys;
import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyUnavailable;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The keys for one event; first keys are made before anything is stored, in the database of keys. */
final class SealingKeys {

    private final SubjectKeys keys;

    SealingKeys(SubjectKeys keys) {
        this.keys = keys;
    }

    DataKeys of(DataSubjectId subject) {
        return keys.keysOf(List.of(subject));
    }

    StandInKeys forSealing(Understood understood) {
        Set<DataSubjectId> subjects = understood.subjects();
        DataKeys known = keys.keysOf(subjects);
        List<DataSubjectId> first = subjects.stream()
                .filter(subject -> !has(known, subject))
                .filter(mayGetOne(understood))
                .toList();
        if (first.isEmpty()) {
            return new StandInKeys(known);
        }
        keys.makeMissing(first);
        return new StandInKeys(keys.keysOf(subjects));
    }

    /** Nobody gets a key because somebody wrote an id: it was made for this event, or belongs to the sender. */
    private static Predicate<DataSubjectId> mayGetOne(Understood understood) {
        Set<DataSubjectId> made = understood.subjectsMade();
        return subject -> switch (subject.kind()) {
            case PERSON, RELATIVE, REPORTER -> made.contains(subject);
            case AGENCY -> subject.equals(understood.source().subject());
            case PRACTITIONER -> subject.value().startsWith(understood.source().text() + "-");
            case REGION -> true;
        };
    }

    private static boolean has(DataKeys keys, DataSubjectId subject) {
        try {
            keys.current(subject);
            return true;
        } catch (KeyUnavailable e) {
            return false;
        }
    }
}
