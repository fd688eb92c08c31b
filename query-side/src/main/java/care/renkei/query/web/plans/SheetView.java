package care.renkei.query.web.plans;

import care.renkei.query.web.plans.RungView.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as its sheets print it, in the order of the sheets in use.
 *
 * @param title of the sheet
 * @param individual whether it is a provider's plan
 * @param form version of the printed form that it follows
 * @param drawnOn when it was drawn up
 * @param agreed agreements, with the day
 * @param longGoals and {@code shortGoals}: what is wanted
 * @param reports of this version, each with the week as it is lived then
 */
public record SheetView(
        int number,
        String title,
        boolean individual,
        @Nullable String form,
        String drawnOn,
        String drawnBy,
        @Nullable String monitoring,
        List<Told> agreed,
        List<String> longGoals,
        List<String> shortGoals,
        List<Report> reports) {

    /** A monitoring report, as its sheet prints it. */
    public record Report(
            @Nullable String form,
            String on,
            String by,
            @Nullable String policy,
            @Nullable String situation,
            @Nullable String quote,
            VersionView.Report found,
            @Nullable WeekView week) {}
}
