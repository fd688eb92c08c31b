package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.InformingDue;
import care.renkei.events.override.OverrideReviewed.LookVerdict;
import care.renkei.events.override.OverrideReviewed.Verdict;
import care.renkei.query.accesslog.LookShown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A life-safety override with its four stages: invoked, over, reviewed, the person informed; and the clocks of the
 * last two.
 *
 * @param reviewer the agency that shall review; null where the core centre does by default
 * @param until when it ends or ended by its time
 * @param overAt when it was over: ended, or by its time; null while it is open
 * @param reviewDueAt seven days after it began
 * @param informDueOn the day by which the person is to be told; moves with every deferral
 * @param deferrals days to which the informing was put off
 * @param looks looks under it, newest first
 */
public record OverrideThread(
        ThingId override,
        UUID event,
        AgencyId invokedBy,
        @Nullable DataSubjectId practitioner,
        @Nullable DataSubjectId secondPractitioner,
        LegalBasis basis,
        WhyConsentHard why,
        Recipients recipients,
        Set<Category> categories,
        Instant invokedAt,
        Instant until,
        @Nullable Instant overAt,
        @Nullable AgencyId reviewer,
        Instant reviewDueAt,
        @Nullable Review review,
        LocalDate informDueOn,
        List<LocalDate> deferrals,
        @Nullable Informed informed,
        List<LookShown> looks) {

    /** What is due of telling the person, as long as nobody has. */
    public InformingDue informDue() {
        return InformingDue.of(informDueOn, deferrals);
    }

    /** The verdict, and those on single looks. */
    public record Review(
            UUID event,
            AgencyId by,
            @Nullable DataSubjectId practitioner,
            Instant at,
            Verdict verdict,
            List<LookVerdict> looks,
            List<FollowUp> followUps) {}

    /** That an agency does something because of the review, and by when; what it is stands in the review's words. */
    public record FollowUp(AgencyId owner, LocalDate due) {}

    /** The person was told. */
    public record Informed(
            UUID event, AgencyId by, @Nullable DataSubjectId practitioner, Instant at) {}
}
