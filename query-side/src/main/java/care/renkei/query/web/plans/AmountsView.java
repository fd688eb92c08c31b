package care.renkei.query.web.plans;

import care.renkei.query.web.plans.RungView.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed, asked for and granted, side by side.
 *
 * @param title when it was asked for, or decided
 * @param rationale why so much is needed
 * @param reason how the municipality came to its decision
 */
public record AmountsView(
        String title,
        List<Line> lines,
        @Nullable Told requested,
        @Nullable String rationale,
        @Nullable Told decided,
        List<String> reason,
        @Nullable String period,
        List<Told> steps) {

    /** One service; what is not known stands as a dash. */
    public record Line(
            String service,
            String unit,
            String need,
            String criterion,
            String requested,
            String decided,
            boolean less) {}
}
