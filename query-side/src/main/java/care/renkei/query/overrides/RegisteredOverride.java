package care.renkei.query.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.InformingDue;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.StoredEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An override as the register keeps it, folded from facts.
 *
 * @param person null once the person is erased: how an agency used an override stays, for whom does not
 * @param event that invoked it
 * @param endedAt when it was ended before its time
 * @param reviewer who shall review; null for the core centre
 * @param extended whether it was extended
 * @param deferrals days to which the telling was put off
 * @param toldLate whether a day on which the person should have been told passed without it being put off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisteredOverride(
        ThingId override,
        @Nullable DataSubjectId person,
        UUID event,
        AgencyId invokedBy,
        @Nullable DataSubjectId practitioner,
        LegalBasis basis,
        WhyConsentHard why,
        Recipients recipients,
        Set<Category> categories,
        Instant invokedAt,
        Instant until,
        boolean extended,
        @Nullable Instant endedAt,
        @Nullable AgencyId reviewer,
        @Nullable Review review,
        List<LocalDate> deferrals,
        @Nullable Instant informedAt,
        boolean toldLate) {

    /** Domain, "Life-safety override": reviewed within seven days, and the person told as soon as that. */
    static final Duration DUE_WITHIN = Duration.ofDays(7);

    /** The verdict, and how many looks went beyond need. */
    record Review(UUID event, AgencyId by, Instant at, OverrideReviewed.Verdict verdict, int looksBeyond) {}

    static RegisteredOverride of(StoredEvent event, LifeSafetyOverrideInvoked invoked) {
        return new RegisteredOverride(
                invoked.override(),
                event.subject(),
                event.id(),
                event.source(),
                event.practitioner(),
                invoked.basis(),
                invoked.whyConsentHard(),
                invoked.recipients(),
                invoked.categories(),
                event.occurredAt(),
                invoked.until(),
                false,
                null,
                invoked.reviewer(),
                null,
                List.of(),
                null,
                false);
    }

    Instant reviewDueAt() {
        return invokedAt.plus(DUE_WITHIN);
    }

    /** By when the person is to be told as things are. */
    InformingDue informDue(ZoneId zone) {
        return InformingDue.of(LocalDate.ofInstant(reviewDueAt(), zone), deferrals);
    }

    /** When it was over, by its time or before; null while it is open. */
    @Nullable
    Instant overAt(Instant now) {
        if (endedAt != null && endedAt.isBefore(until)) {
            return endedAt;
        }
        return now.isBefore(until) ? null : until;
    }

    /** @param zone where days end */
    RegisteredOverride after(StoredEvent event, OverrideEvent said, ZoneId zone) {
        boolean late = toldLate || informDue(zone).overdue(LocalDate.ofInstant(event.occurredAt(), zone));
        return switch (said) {
            case LifeSafetyOverrideInvoked e -> this;
            case OverrideExtended e -> with(e.until(), true, endedAt, review, deferrals, informedAt, toldLate);
            case OverrideEnded e -> with(until, extended, event.occurredAt(), review, deferrals, informedAt, toldLate);
            case OverrideReviewed e ->
                with(until, extended, endedAt, review(event, e), deferrals, informedAt, toldLate);
            case PersonInformed e -> with(until, extended, endedAt, review, deferrals, event.occurredAt(), late);
            case InformingDeferred e -> {
                var later = new ArrayList<>(deferrals);
                later.add(e.until());
                yield with(until, extended, endedAt, review, later, informedAt, late);
            }
        };
    }

    /** Without somebody who is erased: the person, or a supporter whom it named. */
    RegisteredOverride without(DataSubjectId subject) {
        var supporters = new TreeSet<>(recipients.supporters());
        supporters.remove(subject);
        return new RegisteredOverride(
                override,
                subject.equals(person) ? null : person,
                event,
                invokedBy,
                practitioner,
                basis,
                why,
                new Recipients(
                        recipients.agencies(),
                        recipients.corporations(),
                        supporters,
                        recipients.roles(),
                        recipients.team()),
                categories,
                invokedAt,
                until,
                extended,
                endedAt,
                reviewer,
                review,
                deferrals,
                informedAt,
                toldLate);
    }

    private static Review review(StoredEvent event, OverrideReviewed reviewed) {
        long beyond = reviewed.looks().stream()
                .filter(look -> look.verdict() == OverrideReviewed.Verdict.UNJUSTIFIED)
                .count();
        return new Review(event.id(), event.source(), event.occurredAt(), reviewed.verdict(), (int) beyond);
    }

    private RegisteredOverride with(
            Instant newUntil,
            boolean longer,
            @Nullable Instant ended,
            @Nullable Review verdict,
            List<LocalDate> put,
            @Nullable Instant told,
            boolean late) {
        return new RegisteredOverride(
                override,
                person,
                event,
                invokedBy,
                practitioner,
                basis,
                why,
                recipients,
                categories,
                invokedAt,
                newUntil,
                longer,
                ended,
                reviewer,
                verdict,
                List.copyOf(put),
                told,
                late);
    }
}
