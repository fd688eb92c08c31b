package care.renkei.command.sharing;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Submission;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingDeclined;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.events.stored.StoredEvent;
import java.util.Optional;

/** Decides about sharing what one person's file holds. */
final class SharingDecider implements Decider<Sharing> {

    @Override
    public Sharing initial() {
        return Sharing.NOTHING;
    }

    @Override
    public Decision decide(Submission submission, Sharing sharing) {
        SharingEvent event = (SharingEvent) submission.content();
        Decision decision = unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        available(submission, sharing, event),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        () -> ConsentPolicy.isAboutOne(submission),
                        ownRules(submission, sharing, event))
                .advising(SharingAdvice.on(submission, sharing, event))
                .entailing(Notices.following(submission, sharing, event));
        return decision instanceof Decision.Accepted && event instanceof ConsentRequested requested
                ? askedBefore(submission, sharing, requested).orElse(decision)
                : decision;
    }

    /** Who was notified may acknowledge, whatever has become of its place in the team. */
    private static Rule available(Submission submission, Sharing sharing, SharingEvent event) {
        return () -> event instanceof WithdrawalAcknowledged acknowledged
                        && Notices.areFor(submission, sharing, acknowledged)
                ? null
                : CommonRules.personIsServed(submission);
    }

    private static Rule ownRules(Submission submission, Sharing sharing, SharingEvent event) {
        return switch (event) {
            case ConsentExplained explained ->
                Rule.all(
                        () -> ConsentPolicy.canStillConsent(submission),
                        () -> ConsentPolicy.idIsNew(sharing, explained.explanation()),
                        () -> ConsentPolicy.saysSomething(explained.recipients(), explained.scope()),
                        () -> ConsentPolicy.denialIsThere(submission, sharing, explained.afterDenial()));
            case ConsentRequested requested -> onRequest(submission, sharing, requested);
            case ConsentGiven given -> onConsent(submission, sharing, given);
            case ConsentRefused refused ->
                Rule.all(
                        () -> ConsentPolicy.idIsNew(sharing, refused.denial()),
                        () -> ConsentPolicy.saysSomething(refused.recipients(), refused.scope()),
                        () -> ConsentPolicy.requestIsThere(submission, sharing, refused.request()),
                        () -> ConsentPolicy.grantorsHaveThePower(submission, refused.refusedBy()));
            case SharingExcluded excluded ->
                Rule.all(
                        () -> ConsentPolicy.idIsNew(sharing, excluded.denial()),
                        () -> ConsentPolicy.saysSomething(excluded.recipients(), excluded.scope()),
                        () -> ConsentPolicy.grantorsHaveThePower(submission, excluded.excludedBy()));
            case ConsentNarrowed narrowed ->
                Rule.all(
                        () -> ConsentPolicy.consentIsOpen(submission, sharing, narrowed.consent()),
                        () -> ConsentPolicy.saysSomething(narrowed.recipients(), narrowed.scope()),
                        () -> ConsentPolicy.isNarrower(submission, sharing, narrowed),
                        () -> ConsentPolicy.grantorsHaveThePower(submission, narrowed.narrowedBy()));
            case ConsentWithdrawn withdrawn ->
                Rule.all(
                        () -> Rule.all(withdrawn.consents().stream()
                                        .<Rule>map(id -> () -> ConsentPolicy.consentIsOpen(submission, sharing, id))
                                        .toArray(Rule[]::new))
                                .broken(),
                        () -> ConsentPolicy.grantorsHaveThePower(submission, withdrawn.withdrawnBy()));
            case StatutorySharingRecorded recorded ->
                Rule.all(
                        () -> ConsentPolicy.idIsNew(sharing, recorded.basisId()),
                        () -> ConsentPolicy.saysSomething(recorded.recipients(), recorded.scope()),
                        () -> StatutePolicy.isAStatute(recorded),
                        () -> StatutePolicy.hasWhatItNeeds(submission, recorded),
                        () -> StatutePolicy.isNarrow(submission, recorded));
            case StatutorySharingReviewed reviewed ->
                () -> StatutePolicy.isReviewedBySomebodyElse(submission, sharing, reviewed);
            case StatutorySharingTold told -> () -> StatutePolicy.isToldInTime(submission, sharing, told);
            case JointUseNotified notified ->
                Rule.all(
                        () -> ConsentPolicy.idIsNew(sharing, notified.notice()),
                        () -> ConsentPolicy.saysSomething(notified.parties(), notified.items()),
                        () -> CommonRules.agenciesAreRegistered(
                                submission, notified.parties().agencies()),
                        () -> ConsentPolicy.corporationsAreKnown(submission, notified.parties()),
                        () -> JointUsePolicy.isToldBeforehand(submission, notified),
                        () -> JointUsePolicy.isManagedByAParty(submission, notified),
                        () -> JointUsePolicy.followsTheVersionBefore(submission, sharing, notified));
            case InformationShared shared ->
                Rule.all(
                        () -> DisclosurePolicy.saysWhatAndToWhom(submission, shared),
                        () -> DisclosurePolicy.restsOnItsBasis(submission, sharing, shared));
            case SharingDeclined declined -> () -> CommonRules.reasonIsGiven(declined.reason());
            case WithdrawalNotified _ -> SharingRefusal.NoticesAreAutomatic::new;
            case WithdrawalAcknowledged acknowledged ->
                () -> Notices.waitsToBeAcknowledged(submission, sharing, acknowledged);
        };
    }

    private static Rule onRequest(Submission submission, Sharing sharing, ConsentRequested requested) {
        Extent asked = Extent.of(submission, requested.recipients(), requested.scope(), requested.purposes());
        return Rule.all(
                () -> ConsentPolicy.canStillConsent(submission),
                () -> ConsentPolicy.idIsNew(sharing, requested.request()),
                () -> ConsentPolicy.saysSomething(requested.recipients(), requested.scope()),
                () -> CommonRules.agenciesAreRegistered(
                        submission, requested.recipients().agencies()),
                () -> ConsentPolicy.corporationsAreKnown(submission, requested.recipients()),
                () -> ExplanationPolicy.isExplainedAnewAfterARefusal(submission, sharing, asked));
    }

    private static Rule onConsent(Submission submission, Sharing sharing, ConsentGiven given) {
        return Rule.all(
                () -> ConsentPolicy.canStillConsent(submission),
                () -> ConsentPolicy.idIsNew(sharing, given.consent()),
                () -> ConsentPolicy.saysSomething(given.recipients(), given.scope()),
                () -> CommonRules.agenciesAreRegistered(
                        submission, given.recipients().agencies()),
                () -> ConsentPolicy.corporationsAreKnown(submission, given.recipients()),
                () -> ConsentPolicy.hasItsDays(submission, given.from(), given.until()),
                () -> ConsentPolicy.grantorsHaveThePower(submission, given.grantors()),
                () -> ConsentPolicy.parentsWhoShareAreNamed(submission, given),
                () -> ConsentPolicy.meansAreEnough(given),
                () -> ConsentPolicy.denialIsThere(submission, sharing, given.lifts()),
                () -> ExplanationPolicy.wasExplained(submission, sharing, given),
                () -> ConsentPolicy.isNotAgreedAlready(submission, sharing, given));
    }

    /** Decisions, 7: the same person, receivers and reason within ten minutes is one request. */
    private static Optional<Decision> askedBefore(Submission submission, Sharing sharing, ConsentRequested requested) {
        return sharing.requests(Subjects.key(submission))
                .filter(before -> before.extent().to().recipients().equals(requested.recipients())
                        && before.extent().scope().equals(requested.scope())
                        && before.extent().purposes().equals(requested.purposes())
                        && before.asked().justBefore(submission))
                .<Decision>map(before -> new Decision.AlreadySo(before.asked().event()))
                .findFirst();
    }

    @Override
    public Sharing evolve(Sharing sharing, StoredEvent event) {
        return SharingHistory.after(sharing, event);
    }
}
