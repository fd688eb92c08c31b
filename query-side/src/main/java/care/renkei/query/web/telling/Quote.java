package care.renkei.query.web.telling;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's own words.
 *
 * @param own whether they are the person's
 * @param speaker who said it, where it was not the person and is known
 */
public record Quote(String words, boolean own, @Nullable String speaker) {}
