package care.renkei.query.web.todo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done, on the page.
 *
 * @param deed what to do, in a sentence
 * @param which of several it is, in words; null where there is one
 * @param words of the record that brought it up; null where they are closed or there are none
 * @param clock the day by which, and how far off it is
 * @param whose it is, in words
 * @param person id of whom it is about; null where it is about the agency itself
 * @param name of the person; null where the page is the person's
 * @param write where it is done; null where it is not the reader's, or done elsewhere
 * @param record what brought it up; null where no single record did
 */
public record TodoLine(
        String what,
        String deed,
        @Nullable String which,
        @Nullable String words,
        String clock,
        LocalDate on,
        boolean overdue,
        String whose,
        @Nullable String person,
        @Nullable String name,
        @Nullable String write,
        @Nullable String record) {}
