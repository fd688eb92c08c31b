package care.renkei.query.web.plans;

import care.renkei.query.web.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal with its line: the person's words, the goal, who helps, what was found, when it was asked again.
 *
 * @param horizon how far it looks, in words
 * @param want what is wanted, in quotation marks
 * @param words what the person said before, in quotation marks
 * @param means what is done for it, in order
 * @param rows of the plan, and of providers' plans, in words
 */
public record RungView(
        String horizon,
        String want,
        @Nullable String due,
        boolean over,
        @Nullable Told words,
        List<String> means,
        List<Owner> helpers,
        List<String> rows,
        @Nullable String measure,
        List<Told> found,
        List<Told> reviewed,
        List<RungView> steps) {

    /**
     * One thing that was told.
     *
     * @param by who told it
     * @param says lines of text
     * @param quote the person's words, in quotation marks
     */
    public record Told(
            String record,
            String when,
            Mark mark,
            String by,
            List<String> says,
            @Nullable String quote,
            List<String> corrected) {}
}
