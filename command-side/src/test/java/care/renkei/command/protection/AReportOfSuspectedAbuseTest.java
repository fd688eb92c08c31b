package care.renkei.command.protection;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.PREFECTURE;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.events.CareEvent;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.protection.AbuseReportAssessed;
import care.renkei.events.protection.AbuseReportClosed;
import care.renkei.events.protection.AbuseReportPassedOn;
import care.renkei.events.protection.AbuseReportReceived;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.protection.ReportBasis;
import care.renkei.events.testing.RandomEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AReportOfSuspectedAbuseTest {

    private static final Sent REPORTED = a(AbuseReported.class).by(KODAMA);
    private static final Sent RECEIVED = a(AbuseReportReceived.class).by(TOWN);
    private static final Sent PASSED_ON = a(AbuseReportPassedOn.class).by(TOWN);
    private static final Sent ASSESSED = a(AbuseReportAssessed.class).by(TOWN);
    private static final Sent CLOSED = a(AbuseReportClosed.class).by(TOWN);

    private final ReportSpecification report = new ReportSpecification();

    @Test
    void comes_from_any_agency_and_does_not_ask_whether_the_person_is_known() {
        report.when(REPORTED).accepted();
        report.when(REPORTED.by(HAMABE).ofTheFileOf(STRANGER).about(STRANGER)).accepted();
        report.when(REPORTED.by(KODAMA, null)).accepted();
    }

    @Test
    void comes_from_somebody_who_works_there() {
        report.when(REPORTED.by(NOBODY)).refused(CommonRefusal.AgencyNotRegistered.class);
        report.when(REPORTED.by(KODAMA, unknownAt(KODAMA))).refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DISABILITY_ABUSE_7,              true,  false",
        "DISABILITY_ABUSE_16,             true,  false",
        "DISABILITY_ABUSE_22,             true,  true",
        "PSYCHIATRIC_HOSPITAL_ABUSE_40_3, false, true",
        "CHILD_ABUSE_REPORT_6,            true,  true",
        "CHILD_PROTECTION_25,             true,  true",
        "CHILD_PLACED_ABUSE_33_12,        true,  true"
    })
    void goes_to_the_authority_that_its_article_names(ReportBasis basis, boolean town, boolean prefecture) {
        Sent under = REPORTED.with("basis", basis);
        goes(report.when(under), town);
        goes(report.when(under.with("to", PREFECTURE)), prefecture);
    }

    private static void goes(ReportSpecification sent, boolean accepted) {
        if (accepted) {
            sent.accepted();
        } else {
            sent.refused(ProtectionRefusal.NotTheAuthorityForThis.class);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportBasis.class)
    void never_goes_to_an_agency_that_is_no_authority(ReportBasis basis) {
        Sent under = REPORTED.with("basis", basis);
        report.when(under.with("to", HAMABE)).refused(ProtectionRefusal.NotTheAuthorityForThis.class);
        report.when(under.with("to", CORE)).refused(ProtectionRefusal.NotTheAuthorityForThis.class);
        report.when(under.with("to", NOBODY)).refused(ProtectionRefusal.NotTheAuthorityForThis.class);
    }

    @Test
    void that_is_unknown_answers_like_one_that_is_not_open_to_the_caller() {
        report.when(RECEIVED).refused(ProtectionRefusal.ReportNotAvailable.class);
        report.when(CLOSED.by(KODAMA)).refused(ProtectionRefusal.ReportNotAvailable.class);
    }

    @Test
    void is_taken_in_hand_once_by_the_authority_that_received_it() {
        report.given(REPORTED).when(RECEIVED).accepted();
        report.when(RECEIVED).alreadySo(1);
        report.when(RECEIVED.by(PREFECTURE)).refused(ProtectionRefusal.NotTheReceivingAuthority.class);
        report.when(RECEIVED.by(TOWN, null)).refused(CommonRefusal.PractitionerMissing.class);
        report.when(RECEIVED.by(TOWN, unknownAt(TOWN))).refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void about_staff_or_an_employer_is_passed_on_to_the_prefecture_once() {
        report.given(REPORTED).when(PASSED_ON).accepted();
        report.when(PASSED_ON).alreadySo(1);
        report.when(PASSED_ON.by(PREFECTURE)).refused(ProtectionRefusal.NotTheReceivingAuthority.class);
        report.when(PASSED_ON.with("to", CORE)).refused(ProtectionRefusal.ReceiverIsNoPrefecture.class);
    }

    @Test
    void about_a_carer_at_home_is_not_passed_on() {
        report.given(REPORTED.with("basis", ReportBasis.DISABILITY_ABUSE_7))
                .when(PASSED_ON)
                .refused(ProtectionRefusal.NotToBePassedOn.class);
    }

    @Test
    void that_came_to_the_prefecture_is_not_passed_on_either() {
        report.given(REPORTED.with("basis", ReportBasis.DISABILITY_ABUSE_22).with("to", PREFECTURE))
                .when(PASSED_ON.by(PREFECTURE))
                .refused(ProtectionRefusal.NotToBePassedOn.class);
    }

    @Test
    void is_looked_into_as_often_as_needed_and_closed_when_it_has_been() {
        report.given(REPORTED).when(CLOSED).refused(ProtectionRefusal.FactsNotEstablished.class);
        report.given(ASSESSED, ASSESSED).when(CLOSED).accepted();
        report.when(CLOSED).alreadySo(3);
        report.when(ASSESSED).refused(ProtectionRefusal.ReportIsClosed.class);
        report.when(CLOSED.by(PREFECTURE)).refused(ProtectionRefusal.NotTheReceivingAuthority.class);
    }

    @Test
    void folds_whatever_came_in_whatever_order() {
        var decider = new ReportDecider();
        var random = new RandomEvents(1616);
        Report folded = decider.initial();
        for (int round = 0; round < 400; round++) {
            for (EventDescription type : EventCatalogue.sealed().types()) {
                CareEvent event = random.event(type);
                folded = decider.evolve(folded, new Happened(event.id(), (ProtectionEvent) event.content()));
            }
        }
        // The catalogue's first type is of a report that does not exist yet; the last opens one anew.
        assertThat(folded).isInstanceOf(Report.Open.class);
    }
}
