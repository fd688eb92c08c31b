package care.renkei.query.overrides;

import care.renkei.events.Purpose;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads how agencies use overrides, so that over-use is seen; figures alone, of nobody. */
public final class OverrideFigures {

    private final Snapshot views;
    private final Permissions permissions;
    private final ZoneId zone;

    /** @param zone where days end */
    public OverrideFigures(Snapshot views, Permissions permissions, ZoneId zone) {
        this.views = views;
        this.permissions = permissions;
        this.zone = zone;
    }

    /**
     * Empty for whoever is no agency or is not enrolled there.
     *
     * @throws ViewsUnavailable if the views cannot be read
     */
    public OverrideStatistics of(Caller caller, Purpose purpose) {
        var nothing = new OverrideStatistics(true, Instant.EPOCH, List.of());
        if (!(caller instanceof Caller.OfAgency ofAgency)) {
            return nothing;
        }
        Question<Boolean> wall = permissions.wall(ofAgency.viewer(), caller, null);
        Question<Permission> admission = permissions.of(ofAgency.viewer(), caller, purpose, null);
        var figures = new FiguresQuestion(ofAgency.agency(), zone);
        try {
            var answers = views.ask(wall, admission, figures);
            Permission permission = answers.of(admission);
            if (!(permission.inquiry().caller() instanceof Caller.OfAgency)) {
                return nothing;
            }
            OverrideStatistics found = answers.of(figures);
            return new OverrideStatistics(
                    found.fresh() && permission.inquiry().certain(), found.freshAt(), found.quarters());
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
