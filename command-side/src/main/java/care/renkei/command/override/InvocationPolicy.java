package care.renkei.command.override;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What invoking an override needs, and nothing more: a missing optional field never stops it. */
final class InvocationPolicy {

    private InvocationPolicy() {}

    /** Decisions, 7: the same receivers and reason within ten minutes, as long as nothing more is asked for. */
    static Optional<LifeSafetyOverride.Invocation> pressedBefore(
            Submission submission, Overrides overrides, LifeSafetyOverrideInvoked invoked) {
        return overrides.byId().values().stream()
                .filter(before -> before.openAt(submission.event().occurredAt()))
                .map(LifeSafetyOverride::invocation)
                .filter(before -> before.invoker().equals(submission.event().source())
                        && before.recipients().equals(invoked.recipients())
                        && before.whyConsentHard() == invoked.whyConsentHard()
                        && before.categories().containsAll(invoked.categories())
                        && before.pressed().justBefore(submission))
                .findFirst();
    }

    static @Nullable Refusal isNew(Overrides overrides, ThingId override) {
        return overrides.find(override) == null ? null : new OverrideRefusal.OverrideAlreadyThere();
    }

    static @Nullable Refusal restsOnDangerToLife(LifeSafetyOverrideInvoked invoked) {
        return invoked.basis() == LegalBasis.LIFE_BODY_PROPERTY_27_1_2 ? null : new OverrideRefusal.AnotherBasis();
    }

    /** What is at risk, and why consent could not be had; "other" is said in words, "refused" names the refusal. */
    static @Nullable Refusal isReasoned(LifeSafetyOverrideInvoked invoked) {
        if (CommonRules.unsaid(invoked.danger())) {
            return new CommonRefusal.ReasonMissing();
        }
        if (invoked.whyConsentHard() == WhyConsentHard.REFUSED && invoked.refusal() == null) {
            return new OverrideRefusal.RefusalNotNamed();
        }
        return invoked.whyConsentHard() == WhyConsentHard.OTHER
                ? CommonRules.reasonIsGiven(invoked.whyHardNote())
                : null;
    }

    static @Nullable Refusal isNarrow(LifeSafetyOverrideInvoked invoked) {
        Recipients to = invoked.recipients();
        if (!to.roles().isEmpty() || to.team() != Recipients.Team.NONE) {
            return new OverrideRefusal.ReceiversNotNamed();
        }
        if (to.agencies().isEmpty()) {
            return new CommonRefusal.RecipientsMissing();
        }
        return invoked.categories().size() == Category.values().length
                ? new CommonRefusal.ScopeWiderThanNeeded()
                : null;
    }

    static @Nullable Refusal isTimeBoxed(Submission submission, LifeSafetyOverrideInvoked invoked) {
        Instant begins = submission.event().occurredAt();
        if (!invoked.until().isAfter(begins)) {
            return new CommonRefusal.EndsBeforeItBegins();
        }
        return invoked.until().isAfter(begins.plus(LifeSafetyOverride.LONGEST))
                ? new OverrideRefusal.LongerThan72Hours()
                : null;
    }

    static @Nullable Refusal hasASecondPractitionerWhereNeeded(
            Submission submission, Overrides overrides, LifeSafetyOverrideInvoked invoked) {
        DataSubjectId second = invoked.secondPractitioner();
        if (second == null) {
            return overrides.oneIsUnreviewed() ? new OverrideRefusal.SecondPractitionerMissing() : null;
        }
        if (second.equals(submission.event().practitioner())) {
            return new OverrideRefusal.SecondPractitionerIsTheFirst();
        }
        return submission.known().enrolled(second, submission.event().source(), submission.dayItHappened())
                ? null
                : new OverrideRefusal.SecondPractitionerNotEnrolled();
    }

    static @Nullable Refusal reviewerIsIndependent(Submission submission, LifeSafetyOverrideInvoked invoked) {
        AgencyId reviewer = invoked.reviewer();
        if (reviewer == null) {
            return null;
        }
        return reviewer.equals(submission.event().source())
                        || invoked.recipients().agencies().contains(reviewer)
                ? new OverrideRefusal.ReviewerNotIndependent()
                : null;
    }

    static @Nullable Refusal agenciesAreRegistered(Submission submission, LifeSafetyOverrideInvoked invoked) {
        Refusal refusal = CommonRules.agenciesAreRegistered(
                submission, invoked.recipients().agencies());
        return refusal == null && invoked.reviewer() != null
                ? CommonRules.agenciesAreRegistered(submission, java.util.List.of(invoked.reviewer()))
                : refusal;
    }
}
