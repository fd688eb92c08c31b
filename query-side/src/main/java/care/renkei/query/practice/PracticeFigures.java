package care.renkei.query.practice;

import care.renkei.events.Purpose;
import care.renkei.query.reading.Freshness;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Reads what care shows evidence for in an office and in the region; figures alone, of nobody. */
public final class PracticeFigures {

    private final Snapshot views;
    private final Permissions permissions;

    public PracticeFigures(Snapshot views, Permissions permissions) {
        this.views = views;
        this.permissions = permissions;
    }

    /**
     * Empty for whoever is no agency or is not enrolled there.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public PracticeStatistics of(Caller caller, Purpose purpose) {
        var nothing = new PracticeStatistics(true, Instant.EPOCH, List.of());
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return nothing;
        }
        Question<Boolean> wall = permissions.wall(ofAgency.viewer(), caller, null);
        Question<Permission> admission = permissions.of(ofAgency.viewer(), caller, purpose, null);
        var figures = new FiguresQuestion(ofAgency.agency());
        try {
            var answers = views.ask(wall, admission, figures);
            Permission permission = answers.of(admission);
            if (!(permission.inquiry().caller() instanceof Caller.OfAgency)) {
                return nothing;
            }
            FiguresQuestion.Told told = answers.of(figures);
            return new PracticeStatistics(
                    Freshness.fresh(told.heardAt(), told.now())
                            && permission.inquiry().certain(),
                    told.heardAt(),
                    told.scopes());
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
