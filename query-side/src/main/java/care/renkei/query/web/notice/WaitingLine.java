package care.renkei.query.web.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One matter on the page.
 *
 * @param what waits, as a title
 * @param todo what is to be done, in a sentence
 * @param clock how much time there is; null where it has no day
 * @param since when it came up
 * @param opened when the reader opened it; null where that is still to come
 * @param told who of the agency was told, in words
 * @param thing by what agencies' systems call it
 * @param closed whether it was opened just now and its file is not the reader's
 */
public record WaitingLine(
        String matter,
        UUID event,
        String what,
        String todo,
        @Nullable String clock,
        @Nullable String dueOn,
        boolean overdue,
        String since,
        @Nullable String opened,
        List<String> told,
        @Nullable String thing,
        boolean closed) {}
