package care.renkei.command.override;

import care.renkei.command.decision.Pressed;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.WhyConsentHard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One override through its stages: it runs, it is reviewed, the person is told. */
record LifeSafetyOverride(Invocation invocation, Term term, Review review, Informing informing) {

    /** Domain, "Life-safety override": at most 72 hours. */
    static final Duration LONGEST = Duration.ofDays(3);

    /** Domain: reviewed within 7 days. */
    static final Duration REVIEW_WITHIN = Duration.ofDays(7);

    /** What was said when it was invoked. */
    record Invocation(
            Pressed pressed,
            AgencyId invoker,
            @Nullable DataSubjectId practitioner,
            Recipients recipients,
            Set<Category> categories,
            WhyConsentHard whyConsentHard,
            @Nullable AgencyId reviewer) {

        Instant begins() {
            return pressed.occurredAt();
        }
    }

    /** How long it lasts. */
    sealed interface Term {

        /** When nothing goes out under it any more. */
        Instant until();

        /** As invoked. */
        record Invoked(Instant until) implements Term {}

        /** Extended, which happens once. */
        record Extended(Instant until, Pressed pressed) implements Term {}

        /** Ended before its time. */
        record Ended(Instant until) implements Term {}
    }

    /** Whether somebody else has judged it. */
    sealed interface Review {

        /** Not yet. */
        record Awaited() implements Review {}

        /** Judged. */
        record Done() implements Review {}
    }

    /** Whether the person knows. */
    sealed interface Informing {

        /** Not yet; to which day it was put off, or null while it was not. */
        record Owed(@Nullable LocalDate deferredTo) implements Informing {}

        /** Told. */
        record Done() implements Informing {}
    }

    boolean openAt(Instant instant) {
        return instant.isBefore(term.until()) && !(term instanceof Term.Ended);
    }

    boolean awaitsReview() {
        return review instanceof Review.Awaited;
    }

    LifeSafetyOverride with(Term other) {
        return new LifeSafetyOverride(invocation, other, review, informing);
    }

    LifeSafetyOverride reviewed() {
        return new LifeSafetyOverride(invocation, term, new Review.Done(), informing);
    }

    LifeSafetyOverride deferred(LocalDate to) {
        return informing instanceof Informing.Owed
                ? new LifeSafetyOverride(invocation, term, review, new Informing.Owed(to))
                : this;
    }

    LifeSafetyOverride informed() {
        return new LifeSafetyOverride(invocation, term, review, new Informing.Done());
    }
}
