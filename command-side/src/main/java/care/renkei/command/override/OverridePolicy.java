package care.renkei.command.override;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.OverrideExtended;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may follow once an override was invoked. */
final class OverridePolicy {

    private OverridePolicy() {}

    /** The team, the municipality, or who invoked it. */
    static @Nullable Refusal isTheirs(Submission submission, @Nullable LifeSafetyOverride override) {
        AgencyId source = submission.event().source();
        boolean invoked = override != null && override.invocation().invoker().equals(source);
        return invoked ? null : CommonRules.personIsServed(submission);
    }

    static @Nullable Refusal runs(Submission submission, LifeSafetyOverride override) {
        return override.openAt(submission.event().occurredAt()) ? null : new OverrideRefusal.OverrideOver();
    }

    /** Extended once, within 72 hours of its beginning. What is over by the clock is not opened again. */
    static @Nullable Refusal mayBeExtended(
            Submission submission, LifeSafetyOverride override, OverrideExtended extended) {
        Refusal over = runs(submission, override);
        if (over != null) {
            return over;
        }
        if (override.term() instanceof LifeSafetyOverride.Term.Extended) {
            return new OverrideRefusal.AlreadyExtended();
        }
        if (!extended.until().isAfter(override.term().until())) {
            return new OverrideRefusal.NotLonger();
        }
        Instant now = submission.now();
        boolean reopens = !override.openAt(now) && extended.until().isAfter(now);
        if (reopens) {
            return new OverrideRefusal.OverrideOver();
        }
        return extended.until().isAfter(override.invocation().begins().plus(LifeSafetyOverride.LONGEST))
                ? new OverrideRefusal.LongerThan72Hours()
                : null;
    }

    /**
     * Decisions, 17: the agency that was named, or a core centre. Whoever has nothing to do with the person does not
     * learn that there is an override; who invoked or received knows, and is told why not.
     */
    static @Nullable Refusal isReviewedBySomebodyElse(Submission submission, @Nullable LifeSafetyOverride override) {
        AgencyId source = submission.event().source();
        boolean serves = CommonRules.serves(submission);
        if (override == null) {
            return serves ? new OverrideRefusal.OverrideUnknown() : new CommonRefusal.PersonNotAvailable();
        }
        LifeSafetyOverride.Invocation invocation = override.invocation();
        if (invocation.invoker().equals(source)
                || invocation.recipients().agencies().contains(source)) {
            return new OverrideRefusal.ReviewerNotIndependent();
        }
        boolean reviewer = invocation.reviewer() == null
                ? submission.known().kindOf(source) == AgencyKind.CORE_CONSULTATION_CENTRE
                : invocation.reviewer().equals(source);
        if (reviewer) {
            return null;
        }
        return serves ? new OverrideRefusal.NotTheReviewer() : new CommonRefusal.PersonNotAvailable();
    }

    static @Nullable Refusal mayBeJudged(Submission submission, LifeSafetyOverride override) {
        if (!override.awaitsReview()) {
            return new OverrideRefusal.AlreadyReviewed();
        }
        return override.openAt(submission.event().occurredAt()) ? new OverrideRefusal.OverrideStillOpen() : null;
    }

    static @Nullable Refusal isStillToBeTold(LifeSafetyOverride override) {
        return override.informing() instanceof LifeSafetyOverride.Informing.Done
                ? new OverrideRefusal.AlreadyInformed()
                : null;
    }

    /** Law, "telling afterwards": every deferral has a new date, ahead and later than the one that it replaces. */
    static @Nullable Refusal dateIsNew(Submission submission, LifeSafetyOverride override, InformingDeferred deferred) {
        if (!deferred.until().isAfter(submission.dayItHappened())) {
            return new OverrideRefusal.DeferredIntoThePast();
        }
        return override.informing() instanceof LifeSafetyOverride.Informing.Owed(var before)
                        && before != null
                        && !deferred.until().isAfter(before)
                ? new OverrideRefusal.DeferredToNoLaterDay()
                : null;
    }
}
