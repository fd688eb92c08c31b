package care.renkei.query.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.StoredEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An override as the register keeps it, folded from facts.
 *
 * @param event that invoked it
 * @param endedAt when it was ended before its time
 * @param reviewer who shall review; null for the core centre
 * @param deferrals days to which the telling was put off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisteredOverride(
        ThingId override,
        DataSubjectId person,
        UUID event,
        AgencyId invokedBy,
        @Nullable DataSubjectId practitioner,
        LegalBasis basis,
        WhyConsentHard why,
        Recipients recipients,
        Set<Category> categories,
        Instant invokedAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable AgencyId reviewer,
        @Nullable Review review,
        List<LocalDate> deferrals,
        @Nullable Instant informedAt) {

    /** The verdict. */
    record Review(UUID event, AgencyId by, Instant at, OverrideReviewed.Verdict verdict) {}

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
                null,
                invoked.reviewer(),
                null,
                List.of(),
                null);
    }

    static ThingId named(OverrideEvent event) {
        return switch (event) {
            case LifeSafetyOverrideInvoked e -> e.override();
            case OverrideExtended e -> e.override();
            case OverrideEnded e -> e.override();
            case OverrideReviewed e -> e.override();
            case PersonInformed e -> e.override();
            case InformingDeferred e -> e.override();
        };
    }

    RegisteredOverride after(StoredEvent event, OverrideEvent said) {
        return switch (said) {
            case LifeSafetyOverrideInvoked e -> this;
            case OverrideExtended e -> with(e.until(), endedAt, review, deferrals, informedAt);
            case OverrideEnded e -> with(until, event.occurredAt(), review, deferrals, informedAt);
            case OverrideReviewed e ->
                with(
                        until,
                        endedAt,
                        new Review(event.id(), event.source(), event.occurredAt(), e.verdict()),
                        deferrals,
                        informedAt);
            case PersonInformed e -> with(until, endedAt, review, deferrals, event.occurredAt());
            case InformingDeferred e -> {
                var later = new ArrayList<>(deferrals);
                later.add(e.until());
                yield with(until, endedAt, review, later, informedAt);
            }
        };
    }

    private RegisteredOverride with(
            Instant newUntil,
            @Nullable Instant ended,
            @Nullable Review verdict,
            List<LocalDate> put,
            @Nullable Instant told) {
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
                ended,
                reviewer,
                verdict,
                List.copyOf(put),
                told);
    }
}
