package care.renkei.query.web.sharing;

import org.jspecify.annotations.Nullable;

/**
 * Something that is due.
 *
 * @param thread where its matter is told on the page, or null
 * @param form the kind of statement with which it is done, or null
 * @param field the control that holds the thing
 */
public record DueView(
        String says,
        String when,
        boolean overdue,
        @Nullable String thread,
        @Nullable String form,
        @Nullable String field) {}
