package care.renkei.query.persons;

import care.renkei.events.Purpose;
import care.renkei.query.reading.Answers;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import java.sql.SQLException;
import java.util.List;

/**
 * Lists for an agency which of the files that it kept are erased. Nothing about anybody is shown, and no file is opened;
 * decision record 0085. One round trip.
 */
public final class ErasedFiles {

    private final Snapshot views;
    private final Permissions permissions;

    public ErasedFiles(Snapshot views, Permissions permissions) {
        this.views = views;
        this.permissions = permissions;
    }

    /**
     * Newest first; of an individual, and where it is not certain that the caller is enrolled, none.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public List<ErasedFile> of(Caller caller, Purpose purpose) {
        if (!(caller instanceof Caller.OfAgency agency)) {
            return List.of();
        }
        Question<Permission> admission = permissions.of(agency.viewer(), caller, purpose, null);
        var erased = new ErasedInQuestion(agency.viewer());
        try {
            Answers answers = views.ask(admission, erased);
            return answers.of(admission).inquiry().certain() ? answers.of(erased) : List.of();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
