package care.renkei.command.record;

import care.renkei.command.decision.CommonRules;
import care.renkei.events.DataSubjectId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnContacts;
import care.renkei.events.contact.AdministrationConsulted;
import care.renkei.events.contact.AdvocacyMade;
import care.renkei.events.contact.Channel;
import care.renkei.events.contact.ContactEvent;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.HospitalAccompanied;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.contact.ProviderVisited;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Good practice in meeting people, as far as one contact shows it. */
final class ContactAdvice {

    private ContactAdvice() {}

    static List<Advice> on(ContactEvent contact) {
        return switch (contact) {
            case HomeVisitMade visit ->
                onVisit(
                        visit.sequenceNo(),
                        visit.staff(),
                        visit.views().stream().map(HomeVisitMade.StaffView::by).collect(Collectors.toSet()));
            case OutreachVisitMade visit ->
                onVisit(
                        visit.sequenceNo(),
                        visit.staff(),
                        visit.views().stream()
                                .map(OutreachVisitMade.OwnView::by)
                                .collect(Collectors.toSet()));
            case InterviewHeld interview -> onInterview(interview);
            case ProviderVisited visit ->
                visit.metPerson() && visit.metServiceManager() ? List.of() : List.of(AdviceOnContacts.NOT_BOTH_MET);
            case HospitalAccompanied visit ->
                CommonRules.unsaid(visit.learned()) || !visit.consents().isEmpty()
                        ? List.of()
                        : List.of(AdviceOnContacts.LEARNED_WITHOUT_CONSENT);
            case AdvocacyMade advocacy -> onAdvocacy(advocacy);
            case AdministrationConsulted consulted -> onConsultation(consulted);
            default -> List.of();
        };
    }

    private static List<Advice> onVisit(int number, Set<DataSubjectId> staff, Set<DataSubjectId> views) {
        if (number != 1) {
            return List.of();
        }
        if (staff.size() < 2) {
            return List.of(AdviceOnContacts.FIRST_VISIT_ALONE);
        }
        return views.containsAll(staff) ? List.of() : List.of(AdviceOnContacts.VIEWS_NOT_KEPT);
    }

    private static List<Advice> onInterview(InterviewHeld interview) {
        var advice = new ArrayList<Advice>();
        Integer agreed = interview.agreedMinutes();
        Integer took = interview.durationMinutes();
        if (agreed != null && took != null && took > agreed) {
            advice.add(AdviceOnContacts.LONGER_THAN_AGREED);
        }
        boolean together = interview.respondent() == InterviewHeld.Respondent.PERSON_AND_FAMILY;
        if (Boolean.TRUE.equals(interview.wishesDiffer()) && together && !interview.heardApart()) {
            advice.add(AdviceOnContacts.HEARD_TOGETHER);
        }
        boolean seen = interview.personPresent() && interview.channel() == Channel.IN_PERSON;
        boolean ofThePerson = together || interview.respondent() == InterviewHeld.Respondent.PERSON;
        if (interview.purpose() == InterviewHeld.InterviewPurpose.MONITORING && ofThePerson && !seen) {
            advice.add(AdviceOnContacts.MONITORED_FROM_AFAR);
        }
        return advice;
    }

    private static List<Advice> onAdvocacy(AdvocacyMade advocacy) {
        var advice = new ArrayList<Advice>();
        if (!advocacy.agreedWithPerson()) {
            advice.add(AdviceOnContacts.NOT_AGREED);
        }
        if (advocacy.wish() == null) {
            advice.add(AdviceOnContacts.NO_WISH_BEHIND);
        }
        return advice;
    }

    private static List<Advice> onConsultation(AdministrationConsulted consulted) {
        var advice = new ArrayList<Advice>();
        if (consulted.grounds() == null) {
            advice.add(AdviceOnContacts.CONSULTED_WITHOUT_BASIS);
        }
        if (consulted.reason() == AdministrationConsulted.ConsultationReason.SAFETY) {
            advice.add(AdviceOnContacts.REPORT_RATHER_THAN_CONSULT);
        }
        return advice;
    }
}
