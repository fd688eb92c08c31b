package care.renkei.query.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan, from the need to who does what.
 *
 * @param no its place on the sheet, from 1, by which reports and goals speak of it
 * @param need the issue to solve as the person needs it; empty in a provider's plan
 * @param aim what the support aims at
 * @param role the person's own
 * @param whyNoRole why the person has no part in it
 * @param owner who answers for it; null while nobody does
 * @param supports what is done, by whom
 * @param content of a provider's plan: what is done, and what to mind
 * @param contacts whom to turn to
 */
public record RowView(
        int no,
        int priority,
        String domain,
        @Nullable String need,
        @Nullable String aim,
        @Nullable String role,
        @Nullable String whyNoRole,
        @Nullable Owner owner,
        List<Owner> supports,
        @Nullable String content,
        List<String> contacts,
        @Nullable String due,
        @Nullable String evaluation,
        @Nullable String note,
        @Nullable String ability) {}
