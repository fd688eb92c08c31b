package care.renkei.command.record;

import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.secondOf;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Words;
import care.renkei.events.contact.AdministrationConsulted;
import care.renkei.events.contact.AdvocacyMade;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.HospitalAccompanied;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.ProviderVisited;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoodPracticeInContactTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent firstVisitByTwo() {
        return a(HomeVisitMade.class)
                .with("sequenceNo", 1)
                .with("staff", Set.of(firstOf(TOMOSHIBI), secondOf(TOMOSHIBI)));
    }

    private static HomeVisitMade.StaffView viewOf(care.renkei.events.DataSubjectId staff) {
        return new HomeVisitMade.StaffView(staff, Words.of("棚に路線ごとのアルバムがある。"));
    }

    @Test
    void each_of_two_on_a_first_visit_leaves_an_own_view() {
        record.when(firstVisitByTwo()).advised("ASM-20");
        record.when(firstVisitByTwo().with("views", List.of(viewOf(firstOf(TOMOSHIBI)))))
                .advised("ASM-20");
        record.when(firstVisitByTwo().with("views", List.of(viewOf(firstOf(TOMOSHIBI)), viewOf(secondOf(TOMOSHIBI)))))
                .advised();
        record.when(firstVisitByTwo().with("sequenceNo", 2)).advised();
    }

    @Test
    void an_interview_keeps_to_the_agreed_length() {
        Sent agreed = a(InterviewHeld.class).with("agreedMinutes", 40);
        record.when(agreed.with("durationMinutes", 40)).advised();
        record.when(agreed.with("durationMinutes", 41)).advised("INT-02");
        record.when(agreed).advised();
    }

    @Test
    void who_wishes_differently_is_heard_apart() {
        Sent differing = a(InterviewHeld.class).with("wishesDiffer", true);
        Sent together = differing.with("respondent", "PERSON_AND_FAMILY").with("heardApart", false);
        record.when(together).advised("ASM-04");
        record.when(together.with("wishesDiffer", null)).advised();
        record.when(together.with("heardApart", true)).advised();
        record.when(differing).advised();
    }

    @Test
    void monitoring_sees_the_person() {
        Sent monitoring = a(InterviewHeld.class).with("purpose", "MONITORING");
        record.when(monitoring).advised();
        record.when(monitoring.with("channel", "PHONE")).advised("MON-02");
        record.when(monitoring.with("personPresent", false)).advised("MON-02");
        record.when(monitoring.with("respondent", "AGENCY").with("personPresent", false))
                .advised();
    }

    @Test
    void at_the_provider_both_are_met() {
        record.when(a(ProviderVisited.class)).advised();
        record.when(a(ProviderVisited.class).with("metPerson", false)).advised("MON-06");
        record.when(a(ProviderVisited.class).with("metServiceManager", false)).advised("MON-06");
        record.when(a(ProviderVisited.class).with("provider", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void what_the_hospital_told_rests_on_a_consent() {
        Sent learned = a(HospitalAccompanied.class).with("learned", "静かに待つのがよい。");
        record.when(a(HospitalAccompanied.class)).advised();
        record.when(learned).advised("ASM-25");
        record.when(learned.with("consents", List.of("consent-00000000000000000000000001")))
                .advised();
    }

    @Test
    void who_speaks_for_the_person_was_asked_to() {
        record.when(a(AdvocacyMade.class)).advised();
        record.when(a(AdvocacyMade.class).with("wish", null)).advised("SVC-05");
        record.when(a(AdvocacyMade.class).with("agreedWithPerson", false)).advised("SVC-05");
    }

    @Test
    void who_consults_says_on_what_basis_and_reports_what_is_to_be_reported() {
        record.when(a(AdministrationConsulted.class)).advised();
        record.when(a(AdministrationConsulted.class).with("grounds", null)).advised("ENV-09");
        record.when(a(AdministrationConsulted.class).with("reason", "SAFETY")).advised("SVC-07");
        record.when(a(AdministrationConsulted.class).with("to", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void history_is_not_advised_about() {
        record.when(firstVisitByTwo().importedFrom("SPREADSHEET")).advised();
    }
}
