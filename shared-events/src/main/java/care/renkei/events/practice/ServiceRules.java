package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.by;
import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.mark;
import static care.renkei.events.practice.SignRule.markOfItself;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.contact.AdministrationConsulted;
import care.renkei.events.contact.AdvocacyMade;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.contact.ContactAttempted;
import care.renkei.events.contact.ReassuranceGiven;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.IncidentReported;
import care.renkei.events.service.ServiceDelivered;
import care.renkei.events.service.SocialRuleExplained;
import care.renkei.events.service.StepUpProposed;
import care.renkei.events.service.SupportReduced;
import care.renkei.events.sharing.InformationShared;
import java.util.List;

/** Rows of service. */
final class ServiceRules {

    static final List<SignRule<?>> ALL = List.of(
            when("SVC-05", AdvocacyMade.class, ServiceRules::agreedAndToTheFamily),
            when("SVC-07", AdministrationConsulted.class, ServiceRules::outOfReach),
            every("SVC-11", SocialRuleExplained.class),
            every("SVC-12", StepUpProposed.class),
            mark(Mark.ADMINISTRATION_CONSULTED, AdministrationConsulted.class, ServiceRules::outOfReach),
            by("SVC-01", AgencyContactMade.class, (contact, event) -> event.person() != null),
            every("SVC-04", ReassuranceGiven.class),
            when("SVC-06", CaseMeetingHeld.class, CaseMeetingHeld::personPresent),
            every("SVC-06", InvitationAnswered.class),
            every("SVC-06", MeetingPackIssued.class),
            every("SVC-06", MinutesCorrected.class),
            every("SVC-06", MeetingActionCompleted.class),
            when("SVC-07", ContactAttempted.class, ServiceRules::parentNotReached),
            every("SVC-08", ConcernRaised.class),
            every("SVC-08", ConcernAnswered.class),
            every("SVC-08", InformationShared.class),
            every("SVC-08", IncidentReported.class),
            when("SVC-09", SupportReduced.class, ServiceRules::notNeeded),
            every("SVC-10", ServiceDelivered.class),
            mark(Mark.MEETING_OF_AGENCIES, CaseMeetingHeld.class, GroundRules::ofSeveralAgencies),
            mark(Mark.MEETING_WITH_PERSON, CaseMeetingHeld.class, CaseMeetingHeld::personPresent),
            mark(Mark.MEETING_WITHOUT_PERSON, CaseMeetingHeld.class, held -> !held.personPresent()),
            mark(Mark.MEETING_VIEW_MISSING, CaseMeetingHeld.class, ServiceRules::someoneIsMissed),
            mark(Mark.MEETING_VIEWS_THERE, CaseMeetingHeld.class, held -> !someoneIsMissed(held)),
            mark(Mark.PARENT_NOT_REACHED, ContactAttempted.class, ServiceRules::parentNotReached),
            mark(Mark.PARENT_REACHED, ContactAttempted.class, ServiceRules::parentReached),
            markOfItself(Mark.CONCERN_RAISED, ConcernRaised.class),
            mark(
                    Mark.CONCERN_ANSWERED,
                    ConcernAnswered.class,
                    answer -> true,
                    answer -> answer.concern().toString()));

    private ServiceRules() {}

    static boolean parentNotReached(ContactAttempted attempt) {
        return parent(attempt) && attempt.outcome() == ContactAttempted.AttemptOutcome.FAILED;
    }

    static boolean parentReached(ContactAttempted attempt) {
        return parent(attempt) && attempt.outcome() == ContactAttempted.AttemptOutcome.REACHED;
    }

    private static boolean parent(ContactAttempted attempt) {
        return attempt.target() == ContactAttempted.ContactTarget.PARENT;
    }

    static boolean notNeeded(SupportReduced reduced) {
        return reduced.reason() == SupportReduced.ReductionReason.NOT_NEEDED;
    }

    static boolean someoneIsMissed(CaseMeetingHeld held) {
        return held.absent().stream().anyMatch(absent -> !absent.sentView());
    }

    static boolean agreedAndToTheFamily(AdvocacyMade advocacy) {
        return advocacy.agreedWithPerson() && advocacy.to() == AdvocacyMade.AdvocacyAudience.FAMILY;
    }

    static boolean outOfReach(AdministrationConsulted consulted) {
        return consulted.reason() == AdministrationConsulted.ConsultationReason.UNREACHABLE
                || consulted.reason() == AdministrationConsulted.ConsultationReason.NO_HOME_VISIT;
    }
}
