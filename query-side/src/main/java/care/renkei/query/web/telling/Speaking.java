package care.renkei.query.web.telling;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.SubjectKey;
import care.renkei.events.contact.FamilyDialogueHeld;
import java.util.List;

/** Whose words a part quotes: the person's if it is the person's part, unless the record says it was somebody else. */
final class Speaking {

    /** The components by which records say who speaks. */
    private static final List<String> SAID_BY = List.of("speaker", "holder", "respondent", "counselled");

    private Speaking() {}

    static boolean person(EventDescription type, SubjectKey about, Components components) {
        if (about.joint()
                || about.subjects().getFirst().kind() != DataSubjectId.Kind.PERSON
                || type.content() == FamilyDialogueHeld.class) {
            return false;
        }
        for (String component : SAID_BY) {
            if (components.get(component) instanceof Enum<?> code) {
                return code.name().equals("PERSON");
            }
        }
        return true;
    }
}
