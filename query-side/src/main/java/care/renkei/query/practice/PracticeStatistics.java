package care.renkei.query.practice;

import care.renkei.events.AgencyId;
import care.renkei.query.figures.SmallCount;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What care shows evidence for, as figures of nobody: by the records of the own office, and of the whole region for a
 * core centre and a council. Agencies are never set beside each other.
 *
 * @param fresh false where the newest events cannot be confirmed
 * @param freshAt until when everything has been heard
 */
public record PracticeStatistics(boolean fresh, Instant freshAt, List<OfScope> scopes) {

    /** Whose records are counted. */
    public enum Scope {
        OFFICE,
        REGION
    }

    /**
     * Figures of one scope.
     *
     * @param agency the office; null for the region
     * @param persons with evidence of anything
     * @param practices in the order of the catalogue, those that are measured
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfScope(Scope scope, @Nullable AgencyId agency, SmallCount persons, List<OfPractice> practices) {}

    /**
     * A row.
     *
     * @param persons with evidence; one and two are not told apart
     * @param around events of agencies and the region that evidence it, which are nobody's file
     */
    public record OfPractice(String practice, SmallCount persons, int around) {}
}
