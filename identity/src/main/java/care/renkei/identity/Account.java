package care.renkei.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in in a browser.
 *
 * @param username what they type
 * @param displayName how pages greet them
 * @param agency the agency that they work for, or null for the person and relatives
 * @param practitioner their subject id as a practitioner, or null
 * @param roles beyond their work at the agency, for example {@code auditor}
 * @param person their subject id as a person or relative, or null while it is not known
 */
record Account(
        String username,
        String displayName,
        @Nullable String agency,
        @Nullable String practitioner,
        List<String> roles,
        @Nullable String person) {}
