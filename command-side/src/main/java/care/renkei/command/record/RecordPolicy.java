package care.renkei.command.record;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.service.ConcernRaised;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules about records, by name. */
final class RecordPolicy {

    private RecordPolicy() {}

    /**
     * Domain, "Team": only the team, the municipality or an agency with an open override writes about a person. A
     * referral or a concern describes somebody and names no id, so its person is created by it. What was advised on an
     * agency's own record it answers from wherever it is. What has no person is told of the own agency, or of a region.
     */
    static @Nullable Refusal mayWriteAboutTheSubject(Submission submission) {
        CareEvent event = submission.event();
        return switch (event.subject().kind()) {
            case PERSON ->
                submission.created().contains(event.subject())
                                || AnswerPolicy.isAboutWhoWasDescribed(submission)
                                || AdviceAnswerPolicy.isForTheirOwnRecord(submission)
                        ? null
                        : CommonRules.personIsAvailable(submission);
            case AGENCY ->
                event.subject().equals(event.source().subject()) ? null : new CommonRefusal.SubjectIsAnotherAgency();
            case REGION -> null;
            case RELATIVE, PRACTITIONER, REPORTER -> new CommonRefusal.PersonNotAvailable();
        };
    }

    static @Nullable Refusal referralIsOnesOwn(Submission submission, ReferralReceived referral) {
        AgencyId source = submission.event().source();
        return source.equals(referral.to()) || source.equals(referral.from())
                ? null
                : new RecordRefusal.ReferralBetweenOthers();
    }

    static @Nullable Refusal referralReachesSomebody(Submission submission, ReferralReceived referral) {
        return CommonRules.agenciesAreRegistered(submission, List.of(referral.to()));
    }

    /** A concern about somebody who is described reaches the agencies it names, since no team is known. */
    static @Nullable Refusal concernReachesSomebody(Submission submission, ConcernRaised concern) {
        boolean ofTheTeam = submission.known().file() != null;
        return ofTheTeam || !concern.to().isEmpty()
                ? CommonRules.agenciesAreRegistered(submission, concern.to())
                : new RecordRefusal.ConcernAddressedToNobody();
    }

    /** Reading is told by whoever has read. */
    static @Nullable Refusal readingIsOnesOwn(Submission submission) {
        DataSubjectId practitioner = submission.event().practitioner();
        return practitioner != null && aboutAll(submission, practitioner::equals)
                ? null
                : new RecordRefusal.ReadingOfSomebodyElse();
    }

    /** Whoever was told acts for the agency; of somebody else there is nothing to say here. */
    static @Nullable Refusal toldActsForTheAgency(Submission submission) {
        return aboutAll(
                        submission,
                        told -> submission
                                .known()
                                .enrolled(told, submission.event().source(), submission.dayItHappened()))
                ? null
                : new CommonRefusal.PractitionerNotEnrolled();
    }

    private static boolean aboutAll(Submission submission, Predicate<DataSubjectId> rule) {
        return submission.event().about().keySet().stream()
                .flatMap(key -> key.subjects().stream())
                .allMatch(rule);
    }

    static @Nullable Refusal isTheSource(Submission submission, CareRecord record) {
        AgencyId source = submission.event().source();
        return switch (record) {
            case CareRecord.Unknown() -> new RecordRefusal.RecordNotYours();
            case CareRecord.Kept kept -> kept.source().equals(source) ? null : new RecordRefusal.RecordNotYours();
            case CareRecord.Retracted retracted ->
                retracted.source().equals(source)
                        ? new RecordRefusal.RecordAlreadyRetracted()
                        : new RecordRefusal.RecordNotYours();
        };
    }

    static @Nullable Refusal isAboutTheSame(Submission submission, CareRecord.Kept record) {
        return record.subject().equals(submission.event().subject()) ? null : new RecordRefusal.RecordOfSomebodyElse();
    }

    static @Nullable Refusal widensOnlyOnABasis(
            Submission submission, CareRecord.Kept record, RecordReclassified change) {
        Set<AgencyId> restriction = change.restrictedTo();
        return record.wouldWiden(change.categories(), restriction)
                        && submission.event().envelope().basedOn().isEmpty()
                ? new RecordRefusal.WideningNeedsABasis()
                : null;
    }
}
