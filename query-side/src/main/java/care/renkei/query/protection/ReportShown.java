package care.renkei.query.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.When;
import care.renkei.events.protection.ProtectionEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report with everything that followed, and who looked; without who reported.
 *
 * @param receiving whether the caller's agency is the one that it was addressed to, which alone acts on it and may
 *     ask who reported
 */
public record ReportShown(ReportList.Listed report, boolean receiving, List<Step> steps, List<Look> looks) {

    /**
     * What was reported, or what an authority did.
     *
     * @param by the authority; null for the report itself
     * @param person whom it is about, where an id was known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            String type,
            Instant recordedAt,
            When occurred,
            @Nullable AgencyId by,
            @Nullable DataSubjectId practitioner,
            @Nullable DataSubjectId person,
            ProtectionEvent content) {}

    /** Somebody of the caller's own agency looked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Look(Instant at, LookEntry entry) {}
}
