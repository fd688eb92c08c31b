package care.renkei.query.web.plans;

import care.renkei.query.web.plans.RungView.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan on the page.
 *
 * @param shown number of the version whose sheet is shown; null where none is in sight
 * @param wish of the person, in quotation marks
 * @param family what relatives wish, each with who
 * @param pictures of the life ahead, the farthest first
 * @param open what is not decided yet
 */
public record PlanView(
        String id,
        String title,
        Owner by,
        @Nullable Integer shown,
        @Nullable String version,
        @Nullable String period,
        @Nullable Told ended,
        @Nullable String wish,
        List<Voice> family,
        @Nullable String policy,
        @Nullable String hours,
        List<Picture> pictures,
        List<RungView> ladder,
        List<Told> longView,
        List<RowView> rows,
        @Nullable WeekView week,
        List<Cover> covers,
        List<String> open,
        List<VersionView> versions) {

    /** Words of a relative. */
    public record Voice(String who, String quote) {}

    /** The life ahead, in the person's words. */
    public record Picture(
            String years, String quote, @Nullable String change, String record, String when) {}

    /**
     * A part of life.
     *
     * @param says what the plan has of it, in words
     * @param held whether a row is about it
     */
    public record Cover(String domain, String says, boolean held) {}
}
