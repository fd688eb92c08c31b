package care.renkei.query.overrides;

import java.time.Instant;
import java.util.List;

/**
 * Figures per agency and quarter, the newest quarter first.
 *
 * @param fresh false where the newest events cannot be confirmed
 * @param freshAt until when everything has been heard
 */
public record OverrideStatistics(boolean fresh, Instant freshAt, List<QuarterOfAgency> quarters) {}
