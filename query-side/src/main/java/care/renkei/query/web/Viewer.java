package care.renkei.query.web;

import org.jspecify.annotations.Nullable;

/**
 * Who is looking, as the still header says it.
 *
 * @param said e.g. 「青木さん（ともしび）」
 * @param place the agency's name; null for a person or relative
 * @param mayRecord whether a form is offered
 */
public record Viewer(String said, @Nullable String place, boolean mayRecord) {}
