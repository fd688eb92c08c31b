package care.renkei.query.todo;

import care.renkei.events.AgencyId;
import care.renkei.query.consentaudit.SharingDue;
import care.renkei.query.due.Due;
import care.renkei.query.due.FileSoFar;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is due about sharing, as something that somebody is to do: whoever is named in it, or who coordinates. */
record DueStatements(FileSoFar file) {

    List<Due> of(List<SharingDue.Due> due) {
        return due.stream().map(this::of).filter(one -> !file.over()).distinct().toList();
    }

    private Due of(SharingDue.Due due) {
        return new Due(due.kind().duty(), due.ended(), thing(due), due.on(), due.on(), agency(due), null).keptIn(file);
    }

    private @Nullable AgencyId agency(SharingDue.Due due) {
        return switch (due.kind()) {
            case ACKNOWLEDGE, REVIEW_OVERRIDE, INFORM, REVIEW_DEFERRAL -> due.agency();
            case RENEWAL,
                    COMING_OF_AGE,
                    POWER_ENDING,
                    ASK_THE_PERSON,
                    CONFIRM_WITH_GUARDIAN,
                    REVIEW_STATUTE,
                    TELL_STATUTE -> file.coordinating();
        };
    }

    /** A consent may hold of several subjects, a power of one representative: all of it tells one matter from another. */
    private static @Nullable String thing(SharingDue.Due due) {
        if (due.kind() == SharingDue.Kind.COMING_OF_AGE) {
            // One talk with the young person, whether one parent's authority ends with it or two.
            return due.subject().text();
        }
        UUID ended = due.ended();
        if (due.thing() != null && ended == null && due.who() == null) {
            return due.thing().text();
        }
        return Stream.of(
                        due.thing() == null ? null : due.thing().text(),
                        due.who() == null ? null : due.who().text())
                .filter(text -> text != null)
                .collect(Collectors.joining(" "));
    }
}
