package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.LookShown;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the looks at a file, newest first.
 *
 * @param next where the following page begins; null on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LooksPage(
        DataSubjectId person,
        Position position,
        boolean certain,
        List<LookShown> looks,
        @Nullable String next) {}
