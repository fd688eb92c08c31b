package care.renkei.query.persons;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.reading.Answers;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Standing;
import java.sql.SQLException;
import java.util.List;

/**
 * Lists the persons whose files somebody may look into: found by who is named in them, decided one by one. Files of one
 * person are one entry for whoever may know of both. Who is erased is in no list any more. One round trip.
 */
public final class Persons {

    private final Snapshot views;
    private final Permissions permissions;

    public Persons(Snapshot views, Permissions permissions) {
        this.views = views;
        this.permissions = permissions;
    }

    /**
     * In the order of ids, of {@link NamedInQuestion#MOST} files at most.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public List<KnownFile> of(Caller caller, Purpose purpose) {
        DataSubjectId viewer =
                switch (caller) {
                    case Caller.OfAgency ofAgency -> ofAgency.viewer();
                    case Caller.Individual individual -> individual.viewer();
                    case Caller.Operator operator -> null;
                    case Caller.Nobody nobody -> null;
                };
        if (viewer == null) {
            return List.of();
        }
        // Asked of the viewer's own partition, it says whether a practitioner is enrolled there.
        Question<Permission> admission = permissions.of(viewer, caller, purpose, null);
        var named = new NamedInQuestion(viewer);
        try {
            Answers answers = views.ask(admission, named);
            Inquiry inquiry = answers.of(admission).inquiry();
            return OnePersonEach.of(answers.of(named).stream()
                    .filter(file -> !file.state().erased().contains(file.state().person()))
                    .map(file -> new OnePersonEach.Found(
                            file.state().person(), Standing.of(inquiry, file.state()), file.linked()))
                    .filter(file -> file.standing() != Standing.NONE)
                    .toList());
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
