package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.by;
import static care.renkei.events.practice.SignRule.every;
import static care.renkei.events.practice.SignRule.when;

import care.renkei.events.MeetingKind;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.service.OutOfPlanSupportObserved;
import care.renkei.events.stored.StoredEvent;
import java.util.List;

/** Rows of monitoring. */
final class MonitoringRules {

    static final List<SignRule<?>> ALL = List.of(
            when("MON-01", InquiryMade.class, MonitoringRules::ofTheBackground),
            when("MON-01", InquiryAnswered.class, InquiryAnswered::unwrittenBackground),
            when("MON-03", InquiryMade.class, MonitoringRules::ofImbalance),
            when("MON-06", ProviderVisited.class, visit -> visit.metPerson() && visit.metServiceManager()),
            every("MON-10", OutOfPlanSupportObserved.class),
            by("MON-02", InterviewHeld.class, MonitoringRules::theAdministrationFaceToFace),
            when("MON-05", InterviewHeld.class, MonitoringRules::checkIn),
            when("MON-05", StatementRecorded.class, IntakeRules::byThePerson),
            when("MON-09", CaseMeetingHeld.class, held -> held.kind() == MeetingKind.MONITORING),
            when("MON-10", EcomapUpdated.class, MonitoringRules::tieOutsideThePlan),
            when("MON-11", CaseMeetingHeld.class, GroundRules::ofSeveralAgencies),
            every("MON-11", MeetingActionCompleted.class));

    private MonitoringRules() {}

    static boolean theAdministrationFaceToFace(InterviewHeld held, StoredEvent event) {
        return AssessmentMarks.faceToFace(held) && Acting.administration(event);
    }

    static boolean checkIn(InterviewHeld held) {
        return held.purpose() == InterviewHeld.InterviewPurpose.CHECK_IN || held.topicsOpen();
    }

    static boolean tieOutsideThePlan(EcomapUpdated ecomap) {
        return ecomap.ties().stream().anyMatch(tie -> !tie.inPlan());
    }

    static boolean ofTheBackground(InquiryMade inquiry) {
        return inquiry.matter() == InquiryMade.InquiryMatter.BACKGROUND;
    }

    static boolean ofImbalance(InquiryMade inquiry) {
        return inquiry.matter() == InquiryMade.InquiryMatter.IMBALANCE;
    }
}
