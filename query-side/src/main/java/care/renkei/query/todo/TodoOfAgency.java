package care.renkei.query.todo;

import java.time.LocalDate;
import java.util.List;

/**
 * What the caller, or the caller's agency, is to do in all files, soonest first.
 *
 * @param certain whether nothing newer can be missing
 */
public record TodoOfAgency(LocalDate today, boolean certain, List<Todo> todo) {}
