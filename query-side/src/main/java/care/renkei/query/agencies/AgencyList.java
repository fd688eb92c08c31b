package care.renkei.query.agencies;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agencies that a caller may see, by their id.
 *
 * @param fresh false where the newest events cannot be confirmed: then only the caller's own agency is shown
 * @param freshAt until when everything has been heard
 */
public record AgencyList(boolean fresh, Instant freshAt, List<Listed> agencies) {

    /**
     * One agency.
     *
     * @param name as people say it; null where its key is gone
     * @param openingHours a line for each kind of day
     * @param capacity places in all, where the agency says so of itself
     * @param staff who is enrolled now; for the own agency alone
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Listed(
            AgencyId id,
            AgencyKind kind,
            @Nullable String name,
            @Nullable String nameReading,
            @Nullable String corporationName,
            @Nullable String corporationNumber,
            @Nullable String officeNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String openingHours,
            @Nullable Integer capacity,
            List<Enrolled> staff) {}

    /** Somebody who acts for the agency. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Enrolled(
            DataSubjectId id,
            @Nullable String name,
            @Nullable String nameReading,
            Set<PractitionerRole> roles,
            boolean auditor,
            LocalDate from) {}
}
