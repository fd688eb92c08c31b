package care.renkei.query.web.plans;

import care.renkei.query.web.plans.RungView.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version, with what changed and all that was said about it.
 *
 * @param title its number and form
 * @param drawn who drew it; null where it is not in sight
 * @param why why it was drawn anew, in words
 * @param changes what is different from the version before in sight, each in words
 * @param form version of the printed form
 */
public record VersionView(
        int number,
        String title,
        @Nullable Told drawn,
        @Nullable String why,
        List<String> changes,
        List<Told> steps,
        List<Told> remarks,
        List<Report> reports,
        List<Question> questions,
        @Nullable String form) {

    /** A look back, with questions about it. */
    public record Report(Told told, String next, List<Found> found, List<Told> family, List<Question> questions) {}

    /**
     * A row of a report.
     *
     * @param changes what of the service needs to change, in words; empty where nothing does
     */
    public record Found(
            int no,
            String reached,
            @Nullable String satisfaction,
            @Nullable String delivery,
            @Nullable String impression,
            @Nullable String remaining,
            String changes,
            @Nullable String note) {}

    /** A question with its answers. */
    public record Question(Told asked, List<Told> answers) {}
}
