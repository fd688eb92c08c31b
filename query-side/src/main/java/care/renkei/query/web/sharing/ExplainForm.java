package care.renkei.query.web.sharing;

import org.jspecify.annotations.Nullable;

/**
 * What was asked, as the form shows it again.
 *
 * @param event a record that was asked about instead of a category, or null
 */
public record ExplainForm(
        String agency, String category, @Nullable String event, String at) {}
