package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import java.sql.SQLException;
import java.util.List;

/** Knows a person again who names another file of theirs by its own id (decision record 0082). */
public final class SamePerson {

    private final Snapshot views;
    private final Permissions permissions;

    public SamePerson(Snapshot views, Permissions permissions) {
        this.views = views;
        this.permissions = permissions;
    }

    /**
     * The caller as the person of that file, where the files are linked and both are certain: the link alone says so,
     * and may have been undone since. Else the caller as they are, to whom the file is like any other.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public Caller of(Caller caller, DataSubjectId person) {
        if (!(caller instanceof Caller.Individual individual)
                || individual.viewer().kind() != DataSubjectId.Kind.PERSON
                || individual.viewer().equals(person)) {
            return caller;
        }
        var asThePerson = new Caller.Individual(person);
        Question<Permission> own = permissions.of(individual.viewer(), caller, Purpose.OWN_RECORD, null);
        Question<Permission> other = permissions.of(person, asThePerson, Purpose.OWN_RECORD, null);
        Question<List<DataSubjectId>> linked = permissions.linked(individual.viewer());
        try {
            Answers answers = views.ask(own, other, linked);
            boolean certain = answers.of(own).inquiry().certain()
                    && answers.of(other).inquiry().certain();
            return certain && answers.of(linked).contains(person) ? asThePerson : caller;
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
