package care.renkei.query.overrides;

import care.renkei.events.AgencyId;
import care.renkei.query.figures.SmallCount;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one agency used overrides in one quarter; nobody is named, and small numbers are not told apart.
 *
 * @param quarter its first day
 * @param overrides that it invoked
 * @param perHundred overrides for each hundred persons whom it served in the quarter; null where either number is small
 * @param medianMinutes how long they lasted, those that are over; null where they are few
 * @param extended of them
 * @param reviewDue of them, reviewed or overdue
 * @param reviewedInTime of those, within seven days
 * @param looksBeyond looks under them that a review found beyond need
 * @param informDue of them, the person told or overdue
 * @param informedInTime of those, by the day that was set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuarterOfAgency(
        AgencyId agency,
        LocalDate quarter,
        SmallCount overrides,
        @Nullable Double perHundred,
        @Nullable Long medianMinutes,
        SmallCount extended,
        SmallCount reviewDue,
        SmallCount reviewedInTime,
        SmallCount justified,
        SmallCount unjustified,
        SmallCount inconclusive,
        SmallCount looksBeyond,
        SmallCount informDue,
        SmallCount informedInTime) {}
