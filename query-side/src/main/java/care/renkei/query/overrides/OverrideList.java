package care.renkei.query.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.OverrideReviewed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Overrides that the caller's agency invoked, is to review, or has reviewed, the most urgent first.
 *
 * @param fresh false where the newest events cannot be confirmed: then only what the own agency invoked is listed
 * @param freshAt until when everything has been heard
 */
public record OverrideList(boolean fresh, Instant freshAt, List<Listed> overrides) {

    /**
     * One override; codes and times, no words.
     *
     * @param person where the caller may know of the person
     * @param overAt when it was over; null while it is open
     * @param reviewer who shall review; null for the core centre
     * @param reviewDueAt seven days after it began
     * @param overdue what should have happened by now
     * @param informDueOn the day by which the person is to be told, or a deferral is to be looked at again
     * @param looks under it, oldest first; for its reviewer and for auditors
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Listed(
            ThingId override,
            @Nullable DataSubjectId person,
            AgencyId invokedBy,
            LegalBasis basis,
            WhyConsentHard why,
            Recipients recipients,
            Set<Category> categories,
            Instant invokedAt,
            Instant until,
            @Nullable Instant overAt,
            @Nullable AgencyId reviewer,
            Instant reviewDueAt,
            @Nullable AgencyId reviewedBy,
            @Nullable Instant reviewedAt,
            OverrideReviewed.@Nullable Verdict verdict,
            LocalDate informDueOn,
            int deferrals,
            @Nullable Instant informedAt,
            Set<Stage> stages,
            Set<Stage> overdue,
            List<Look> looks) {}

    /** A look under an override; how many records, not which. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Look(
            UUID look,
            Instant at,
            DataSubjectId viewer,
            @Nullable DataSubjectId practitioner,
            int records) {}

    /** What is still to be done about an override. */
    public enum Stage {
        /** It is open. */
        OPEN,
        /** Nobody has judged it yet. */
        TO_REVIEW,
        /** The person is to be told. */
        TO_INFORM,
        /** Telling was put off with a reason; by the new day it is looked at again. */
        TELLING_DEFERRED
    }
}
