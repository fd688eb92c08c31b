package care.renkei.query.region;

import care.renkei.events.AgencyId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Meetings of the agencies in a year, the first one first.
 *
 * @param attendance who came how often, of the meetings that they were invited to
 */
public record LiaisonCalendar(List<Meeting> meetings, List<Attendance> attendance) {

    /**
     * One meeting.
     *
     * @param id of the announcement, or of what was held without one
     * @param at when it begins; of one that was not announced, when it was
     * @param planned whether it stands in the yearly plan
     * @param state whether it is to come, was held, or passed without anybody having said that it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Meeting(
            UUID id,
            Instant at,
            AgencyId host,
            boolean planned,
            State state,
            @Nullable String topics,
            @Nullable String conclusion,
            Set<AgencyId> attendees) {}

    /** Where a meeting stands. */
    public enum State {
        TO_COME,
        HELD,
        NOT_TOLD
    }

    /**
     * One agency's coming.
     *
     * @param invited meetings that were held and to which it was invited
     */
    public record Attendance(AgencyId agency, int came, int invited) {}
}
