package care.renkei.query.web.overrides;

import care.renkei.query.web.Option;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about one override now, as the page draws it.
 *
 * @param steps names of the forms that are offered
 * @param event id of the event to be
 * @param wrong the form that was refused, or null
 * @param says why
 * @param hours by how many hours it can be extended
 * @param looks to be judged one by one
 * @param tomorrow the first day to which telling can be put off
 * @param told what went to whom, to begin the telling with
 */
public record StepForms(
        Set<String> steps,
        String event,
        @Nullable String wrong,
        @Nullable String says,
        Written written,
        List<Integer> hours,
        List<LookToJudge> looks,
        List<Option> agencies,
        List<Option> company,
        List<Option> ways,
        String tomorrow,
        String told) {

    /**
     * A look under the override, without content.
     *
     * @param records kind, day and source of what was seen
     */
    public record LookToJudge(String look, String when, String who, List<String> records) {}

    public boolean offers(String step) {
        return steps.contains(step);
    }

    public @Nullable String problem(String step) {
        return step.equals(wrong) ? says : null;
    }

    /** What was written into this form before it was refused. */
    public String kept(String step, String name) {
        return step.equals(wrong) ? written.first(name) : "";
    }
}
