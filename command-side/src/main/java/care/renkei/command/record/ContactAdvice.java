package care.renkei.command.record;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.events.DataSubjectId;
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

    private static final Advice FIRST_VISIT_ALONE =
            new Advice("ASM-20", "はじめての訪問は、二人で行くと見立てが偏りません。", "A first visit by two brings two views.");
    private static final Advice VIEWS_NOT_KEPT = new Advice(
            "ASM-20",
            "はじめての訪問では、行った職員それぞれの見立てを、分けて残しておきましょう。",
            "After a first visit, let each of the staff leave an own view.");
    private static final Advice LONGER_THAN_AGREED = new Advice(
            "INT-02",
            "約束より長くなりました。続きは次の回に分けると、本人が疲れません。",
            "It took longer than agreed. What is left can wait for the next time.");
    private static final Advice HEARD_TOGETHER = new Advice(
            "ASM-04",
            "本人と家族の願いが食い違っています。席を分けて、本人の話を聞く機会をつくりましょう。",
            "The wishes of the person and the family differ. Hear them apart.");
    private static final Advice MONITORED_FROM_AFAR = new Advice(
            "MON-02",
            "モニタリングでは、本人に会って、本人の口から様子を聞きましょう。",
            "In monitoring, see the person and hear from the person how things are.");
    private static final Advice NOT_BOTH_MET = new Advice(
            "MON-06",
            "事業所を訪ねたら、本人にもサービス管理責任者にも会っておきましょう。",
            "At the provider, meet both the person and the service manager.");
    private static final Advice LEARNED_WITHOUT_CONSENT =
            new Advice("ASM-25", "病院から分かったことには、もとになる同意を付けましょう。", "Name the consent on which the hospital told this.");
    private static final Advice NO_WISH_BEHIND = new Advice(
            "SVC-05", "もとになる本人の願いの記録を付けましょう（wish）。", "Name the recorded wish of the person behind it (wish).");
    private static final Advice NOT_AGREED = new Advice(
            "SVC-05", "代わりに伝える前に、伝えてよいか本人に確かめましょう。", "Before speaking for the person, ask whether it may be said.");
    private static final Advice CONSULTED_WITHOUT_BASIS = new Advice(
            "ENV-09",
            "本人のことを伝えたときは、その根拠を付けましょう（grounds）。",
            "Name the basis on which the person's information was told (grounds).");
    private static final Advice REPORT_RATHER_THAN_CONSULT = new Advice(
            "SVC-07",
            "虐待や放置が疑われるときは、相談だけでなく通報します（別の窓口があります）。",
            "A suspicion of abuse or neglect is reported, not only consulted about; reports have a door of their own.");

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
                visit.metPerson() && visit.metServiceManager() ? List.of() : List.of(NOT_BOTH_MET);
            case HospitalAccompanied visit ->
                CommonRules.unsaid(visit.learned()) || !visit.consents().isEmpty()
                        ? List.of()
                        : List.of(LEARNED_WITHOUT_CONSENT);
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
            return List.of(FIRST_VISIT_ALONE);
        }
        return views.containsAll(staff) ? List.of() : List.of(VIEWS_NOT_KEPT);
    }

    private static List<Advice> onInterview(InterviewHeld interview) {
        var advice = new ArrayList<Advice>();
        Integer agreed = interview.agreedMinutes();
        Integer took = interview.durationMinutes();
        if (agreed != null && took != null && took > agreed) {
            advice.add(LONGER_THAN_AGREED);
        }
        boolean together = interview.respondent() == InterviewHeld.Respondent.PERSON_AND_FAMILY;
        if (Boolean.TRUE.equals(interview.wishesDiffer()) && together && !interview.heardApart()) {
            advice.add(HEARD_TOGETHER);
        }
        boolean seen = interview.personPresent() && interview.channel() == Channel.IN_PERSON;
        boolean ofThePerson = together || interview.respondent() == InterviewHeld.Respondent.PERSON;
        if (interview.purpose() == InterviewHeld.InterviewPurpose.MONITORING && ofThePerson && !seen) {
            advice.add(MONITORED_FROM_AFAR);
        }
        return advice;
    }

    private static List<Advice> onAdvocacy(AdvocacyMade advocacy) {
        var advice = new ArrayList<Advice>();
        if (!advocacy.agreedWithPerson()) {
            advice.add(NOT_AGREED);
        }
        if (advocacy.wish() == null) {
            advice.add(NO_WISH_BEHIND);
        }
        return advice;
    }

    private static List<Advice> onConsultation(AdministrationConsulted consulted) {
        var advice = new ArrayList<Advice>();
        if (consulted.grounds() == null) {
            advice.add(CONSULTED_WITHOUT_BASIS);
        }
        if (consulted.reason() == AdministrationConsulted.ConsultationReason.SAFETY) {
            advice.add(REPORT_RATHER_THAN_CONSULT);
        }
        return advice;
    }
}
