package care.renkei.query.web.network;

import care.renkei.query.web.Mark;
import org.jspecify.annotations.Nullable;

/** One line of the list that says the same as the drawing. */
public record Companion(
        Mark mark,
        String title,
        String since,
        String says,
        @Nullable String record,
        String readMore) {}
