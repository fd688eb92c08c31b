package care.renkei.query.web.search;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Stage;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.search.Sought;
import care.renkei.query.timeline.TimelineFilter;
import care.renkei.query.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, as the form shows it again.
 *
 * @param text as it was typed
 * @param tooMuch whether nothing can be looked for, because there is too much of it
 */
public record SearchForm(
        String text,
        @Nullable String agency,
        @Nullable String category,
        @Nullable String stage,
        @Nullable String from,
        @Nullable String until,
        List<Option> agencies,
        List<Option> categories,
        List<Option> stages,
        boolean tooMuch) {

    /** Longest text, in characters. */
    public int longest() {
        return Sought.LONGEST;
    }

    /** Whether something beside words is set. */
    public boolean narrow() {
        return agency != null || category != null || stage != null || from != null || until != null;
    }

    /** Hides the text from logs and error messages. */
    @Override
    public String toString() {
        return "[search]";
    }

    static TimelineFilter filter(ReadParameters asked) {
        return new TimelineFilter(
                asked.from("from"),
                asked.until("until"),
                asked.all("category", Category::valueOf),
                asked.all("agency", AgencyId::new),
                asked.all("stage", Stage::valueOf));
    }

    /** Null where there is nothing to look for, or too much. */
    static @Nullable Sought sought(String text) {
        try {
            return Sought.read(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
