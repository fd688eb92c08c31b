package care.renkei.command.record;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.Answers;
import care.renkei.events.Asks;
import care.renkei.events.Content;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.community.CaseStudyHeld;
import care.renkei.events.community.GuidanceIssued;
import care.renkei.events.community.LiaisonMeetingScheduled;
import care.renkei.events.community.ResourceDirectoryUpdated;
import care.renkei.events.community.TrainingHeld;
import care.renkei.events.contact.AdministrationConsulted;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.contact.PreInterviewSheetReceived;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.CoordinationReviewed;
import care.renkei.events.service.EscalationAccepted;
import care.renkei.events.service.ServiceContracted;
import care.renkei.events.service.ServiceSuspended;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.telling.NoticeRead;
import care.renkei.events.telling.PractitionerTold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about one record: whether it may be recorded, and what may become of it. */
final class RecordDecider implements Decider<CareRecord> {

    @Override
    public CareRecord initial() {
        return new CareRecord.Unknown();
    }

    @Override
    public Decision decide(Submission submission, CareRecord record) {
        return submission.content() instanceof AmendmentEvent amendment
                ? amend(submission, record, amendment)
                : open(submission);
    }

    private static Decision open(Submission submission) {
        return Decision.unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        () -> RecordPolicy.mayWriteAboutTheSubject(submission),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        () -> ownRule(submission))
                .advising(RecordAdvice.on(submission));
    }

    private static @Nullable Refusal ownRule(Submission submission) {
        Content content = submission.content();
        return switch (content) {
            case ReferralReceived referral -> {
                Refusal others = RecordPolicy.referralIsOnesOwn(submission, referral);
                Refusal nobody = others != null ? others : RecordPolicy.referralReachesSomebody(submission, referral);
                yield nobody != null ? nobody : CommonRules.isBorn(submission, referral.birthDate());
            }
            case InquiryMade inquiry -> InquiryPolicy.asksSomebodyElse(submission, inquiry);
            case PreInterviewSheetReceived _ -> VoicePolicy.sheetIsOnesOwn(submission);
            case WishRecorded _ -> VoicePolicy.wishIsOnesOwn(submission);
            case AdministrationConsulted consulted ->
                CommonRules.agenciesAreRegistered(submission, List.of(consulted.to()));
            case ProviderVisited visit -> CommonRules.agenciesAreRegistered(submission, List.of(visit.provider()));
            case NoticeRead _ -> RecordPolicy.readingIsOnesOwn(submission);
            case PractitionerTold _ -> RecordPolicy.toldActsForTheAgency(submission);
            case ConcernRaised concern -> RecordPolicy.concernReachesSomebody(submission, concern);
            case SupportRequested request -> ServicePolicy.asksOthers(submission, request);
            case Asks asks -> CommonRules.agenciesAreRegistered(submission, asks.addressees());
            case Answers answers -> answerRule(submission, answers);
            case ServiceSuspended suspended -> ServicePolicy.endsAfterItBegins(suspended.from(), suspended.until());
            case ServiceContracted contract -> ServicePolicy.datesAreInOrder(submission, contract);
            case EscalationAccepted accepted -> ServicePolicy.isTheSafetyNet(submission, accepted);
            case CoordinationReviewed reviewed -> ServicePolicy.twoLookedAtIt(submission, reviewed);
            case CaseStudyHeld study -> CommunityPolicy.nobodyCanBeTold(study);
            case GuidanceIssued guidance -> CommunityPolicy.decidesWhatItExplains(submission, guidance);
            case LiaisonMeetingScheduled meeting -> CommunityPolicy.isStillToCome(submission, meeting);
            case TrainingHeld training -> CommunityPolicy.ownPeopleTookPart(submission, training);
            case ResourceDirectoryUpdated directory -> CommunityPolicy.countsAddUp(directory);
            case AdviceAnswered answered ->
                Decision.Rule.all(
                                () -> AdviceAnswerPolicy.isAnAnswer(answered),
                                () -> AdviceAnswerPolicy.isNoWiderThanItsRecord(submission))
                        .broken();
            default -> null;
        };
    }

    private static @Nullable Refusal answerRule(Submission submission, Answers answers) {
        return Decision.Rule.all(
                        () -> answers instanceof InquiryAnswered inquiry
                                ? InquiryPolicy.mayBeTold(submission, inquiry)
                                : null,
                        () -> AnswerPolicy.comesFromWhoWasAsked(submission, answers),
                        () -> answers instanceof SupportAnswered support
                                ? AnswerPolicy.tellsOfNobody(submission, support)
                                : null)
                .broken();
    }

    /** The source keeps the right to put its own record straight after it has left the team. */
    private static Decision amend(Submission submission, CareRecord record, AmendmentEvent amendment) {
        return Decision.unlessBroken(
                () -> CommonRules.agencyIsRegistered(submission),
                () -> RecordPolicy.isTheSource(submission, record),
                () -> CommonRules.practitionerIsEnrolled(submission),
                () -> record instanceof CareRecord.Kept kept
                        ? amendmentRule(submission, kept, amendment)
                        : new CommonRefusal.PersonNotAvailable());
    }

    private static @Nullable Refusal amendmentRule(
            Submission submission, CareRecord.Kept record, AmendmentEvent amendment) {
        Refusal other = RecordPolicy.isAboutTheSame(submission, record);
        if (other != null) {
            return other;
        }
        return switch (amendment) {
            case RecordCorrected corrected -> CommonRules.reasonIsGiven(corrected.what());
            case RecordReclassified change -> RecordPolicy.widensOnlyOnABasis(submission, record, change);
            case RecordRetracted _ -> null;
        };
    }

    @Override
    public CareRecord evolve(CareRecord record, StoredEvent event) {
        if (!(event.content() instanceof AmendmentEvent amendment)) {
            return new CareRecord.Kept(
                    event.source(),
                    event.subject(),
                    event.envelope().categories(),
                    event.envelope().confidentiality().agencies());
        }
        return record instanceof CareRecord.Kept kept ? amended(kept, amendment) : record;
    }

    private static CareRecord amended(CareRecord.Kept record, AmendmentEvent amendment) {
        return switch (amendment) {
            case RecordCorrected _ -> record;
            case RecordRetracted _ -> new CareRecord.Retracted(record.source(), record.subject());
            case RecordReclassified change ->
                new CareRecord.Kept(record.source(), record.subject(), change.categories(), change.restrictedTo());
        };
    }
}
