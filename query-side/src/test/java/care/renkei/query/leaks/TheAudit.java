package care.renkei.query.leaks;

import care.renkei.events.sharing.ConsentGiven;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import java.util.UUID;

/** Statements that the asker sees, and those that speak of the asker. */
class TheAudit implements ReadPath {

    @Override
    public String pattern() {
        return "/api/persons/{id}/sharing/audit";
    }

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        // A statement that is for one record alone says so to whom it speaks of: decision record 0030.
        return file.speaksOf(part.event(), look.asker())
                || file.parts().stream()
                        .anyMatch(other -> other.names().contains(part.event())
                                && (file.shows(look.asker(), look.purpose(), other.event())
                                        || file.speaksOf(other.event(), look.asker())));
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get("/api/persons/" + look.file().person() + "/sharing/audit");
        if (!look.opened(answer)) {
            return;
        }
        for (UUID record : look.file().records()) {
            if (look.file().contentOf(record) instanceof ConsentGiven
                    && look.file().shows(look.asker(), look.purpose(), record)) {
                look.require(
                        answer.body().contains(record.toString()),
                        () -> "wrong denial: consent " + record + " is not there");
            }
        }
    }
}
