package care.renkei.query.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.protection.Reporter;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who reported, and by which agency's way the report came.
 *
 * @param practitioner who sent it; null where an agency's system did
 * @param reporter null where no name was to be given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReporterShown(
        AgencyId agency,
        @Nullable DataSubjectId practitioner,
        @Nullable Reporter reporter) {}
