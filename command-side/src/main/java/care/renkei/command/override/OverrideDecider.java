package care.renkei.command.override;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Pressed;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.stored.StoredEvent;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides about the overrides of one person. */
final class OverrideDecider implements Decider<Overrides> {

    @Override
    public Overrides initial() {
        return Overrides.NONE;
    }

    @Override
    public Decision decide(Submission submission, Overrides overrides) {
        return switch ((OverrideEvent) submission.content()) {
            case LifeSafetyOverrideInvoked invoked -> invoke(submission, overrides, invoked);
            case OverrideExtended extended -> extend(submission, overrides, extended);
            case OverrideEnded ended ->
                follow(
                        submission,
                        overrides,
                        ended.override(),
                        ended.reason(),
                        override -> OverridePolicy.runs(submission, override));
            case OverrideReviewed reviewed -> review(submission, overrides, reviewed);
            case PersonInformed informed ->
                follow(submission, overrides, informed.override(), informed.told(), OverridePolicy::isStillToBeTold);
            case InformingDeferred deferred ->
                follow(submission, overrides, deferred.override(), deferred.reason(), override -> {
                    Refusal told = OverridePolicy.isStillToBeTold(override);
                    return told != null ? told : OverridePolicy.dateIsNew(submission, override, deferred);
                });
        };
    }

    private static Decision invoke(Submission submission, Overrides overrides, LifeSafetyOverrideInvoked invoked) {
        Decision decision = unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        () -> CommonRules.personIsServed(submission),
                        () -> CommonRules.practitionerIsNamed(submission),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        () -> InvocationPolicy.isNew(overrides, invoked.override()),
                        () -> InvocationPolicy.restsOnDangerToLife(invoked),
                        () -> InvocationPolicy.isReasoned(invoked),
                        () -> InvocationPolicy.isNarrow(invoked),
                        () -> InvocationPolicy.isTimeBoxed(submission, invoked),
                        () -> InvocationPolicy.agenciesAreRegistered(submission, invoked),
                        () -> InvocationPolicy.reviewerIsIndependent(submission, invoked))
                .advising(OverrideAdvice.onInvoking(submission, invoked));
        if (!(decision instanceof Decision.Accepted)) {
            return decision;
        }
        Optional<LifeSafetyOverride.Invocation> before = InvocationPolicy.pressedBefore(submission, overrides, invoked);
        if (before.isPresent()) {
            return new Decision.AlreadySo(before.get().pressed().event());
        }
        Refusal alone = InvocationPolicy.hasASecondPractitionerWhereNeeded(submission, overrides, invoked);
        return alone == null ? decision : new Decision.Refused(alone);
    }

    private static Decision extend(Submission submission, Overrides overrides, OverrideExtended extended) {
        LifeSafetyOverride override = overrides.find(extended.override());
        if (override != null
                && OverridePolicy.isTheirs(submission, override) == null
                && override.term() instanceof LifeSafetyOverride.Term.Extended(var until, var pressed)
                && until.equals(extended.until())
                && pressed.justBefore(submission)) {
            return new Decision.AlreadySo(pressed.event());
        }
        return follow(
                submission,
                overrides,
                extended.override(),
                extended.reason(),
                known -> OverridePolicy.mayBeExtended(submission, known, extended));
    }

    private static Decision review(Submission submission, Overrides overrides, OverrideReviewed reviewed) {
        LifeSafetyOverride override = overrides.find(reviewed.override());
        Decision decision = by(
                submission,
                () -> OverridePolicy.isReviewedBySomebodyElse(submission, override),
                override,
                reviewed.reasons(),
                known -> OverridePolicy.mayBeJudged(submission, known));
        return override == null ? decision : decision.advising(OverrideAdvice.onReview(submission, override, reviewed));
    }

    private static Decision follow(
            Submission submission,
            Overrides overrides,
            ThingId id,
            @Nullable Words reason,
            Function<LifeSafetyOverride, @Nullable Refusal> own) {
        LifeSafetyOverride override = overrides.find(id);
        return by(submission, () -> OverridePolicy.isTheirs(submission, override), override, reason, own);
    }

    /** What holds for everything that follows an invocation: somebody did it, for a reason. */
    private static Decision by(
            Submission submission,
            Rule available,
            @Nullable LifeSafetyOverride override,
            @Nullable Words reason,
            Function<LifeSafetyOverride, @Nullable Refusal> own) {
        return unlessBroken(
                () -> CommonRules.agencyIsRegistered(submission),
                available,
                () -> CommonRules.practitionerIsNamed(submission),
                () -> CommonRules.practitionerIsEnrolled(submission),
                () -> CommonRules.subjectsAreOfTheFile(submission),
                () -> override == null ? new OverrideRefusal.OverrideUnknown() : own.apply(override),
                () -> CommonRules.reasonIsGiven(reason));
    }

    @Override
    public Overrides evolve(Overrides overrides, StoredEvent event) {
        return switch ((OverrideEvent) event.content()) {
            case LifeSafetyOverrideInvoked invoked -> overrides.with(invoked.override(), begun(event, invoked));
            case OverrideExtended extended ->
                overrides.changing(
                        extended.override(),
                        override -> override.with(
                                new LifeSafetyOverride.Term.Extended(extended.until(), Pressed.by(event))));
            case OverrideEnded ended ->
                overrides.changing(
                        ended.override(),
                        override -> override.with(new LifeSafetyOverride.Term.Ended(event.occurredAt())));
            case OverrideReviewed reviewed -> overrides.changing(reviewed.override(), LifeSafetyOverride::reviewed);
            case PersonInformed informed -> overrides.changing(informed.override(), LifeSafetyOverride::informed);
            case InformingDeferred deferred ->
                overrides.changing(deferred.override(), override -> override.deferred(deferred.until()));
        };
    }

    private static LifeSafetyOverride begun(StoredEvent event, LifeSafetyOverrideInvoked invoked) {
        return new LifeSafetyOverride(
                new LifeSafetyOverride.Invocation(
                        Pressed.by(event),
                        event.source(),
                        event.practitioner(),
                        invoked.recipients(),
                        invoked.categories(),
                        invoked.whyConsentHard(),
                        invoked.reviewer()),
                new LifeSafetyOverride.Term.Invoked(invoked.until()),
                new LifeSafetyOverride.Review.Awaited(),
                new LifeSafetyOverride.Informing.Owed(null));
    }
}
