package care.renkei.query.web.timeline;

import care.renkei.query.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed to; the page's address holds the same. */
public record Filter(
        @Nullable String agency,
        @Nullable String category,
        @Nullable String stage,
        @Nullable String from,
        @Nullable String until,
        @Nullable String asOf,
        @Nullable String asOfSaid,
        List<Option> agencies,
        List<Option> categories,
        List<Option> stages) {

    /** Whether something is set that is seldom asked for. */
    public boolean narrow() {
        return stage != null || from != null || until != null;
    }

    public boolean active() {
        return agency != null || category != null || asOf != null || narrow();
    }
}
