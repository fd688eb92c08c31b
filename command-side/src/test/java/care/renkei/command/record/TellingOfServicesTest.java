package care.renkei.command.record;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.TeamRole;
import care.renkei.events.service.CoordinationReviewed;
import care.renkei.events.service.EscalationAccepted;
import care.renkei.events.service.ServiceContracted;
import care.renkei.events.service.ServiceSuspended;
import care.renkei.events.service.StepUpProposed;
import care.renkei.events.service.SupportReduced;
import org.junit.jupiter.api.Test;

class TellingOfServicesTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    @Test
    void a_rest_ends_after_it_begins() {
        record.when(a(ServiceSuspended.class)).accepted();
        record.when(a(ServiceSuspended.class).with("until", null)).accepted();
        record.when(a(ServiceSuspended.class).with("until", "2026-06-30"))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
    }

    @Test
    void a_contract_has_its_dates_in_order() {
        record.when(a(ServiceContracted.class)).accepted();
        record.when(a(ServiceContracted.class).with("signedOn", "2026-06-20").with("reportedOn", null))
                .accepted();
        record.when(a(ServiceContracted.class).with("signedOn", "2026-06-21").with("reportedOn", null))
                .refused(RecordRefusal.ContractNotSignedYet.class);
        record.when(a(ServiceContracted.class).with("reportedOn", "2026-06-14"))
                .refused(RecordRefusal.ReportedBeforeItWasSigned.class);
        record.when(a(ServiceContracted.class).with("until", "2026-06-19"))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
    }

    @Test
    void the_safety_net_is_the_core_centre_or_the_municipality() {
        record.knowing(Around.mizuki().joined(CORE, TeamRole.CORE_CENTRE, BEGINNING));
        record.when(a(EscalationAccepted.class).by(CORE)).accepted();
        record.when(a(EscalationAccepted.class).by(CORE).with("from", null)).accepted();
        record.when(a(EscalationAccepted.class).by(TOWN)).accepted();
        record.when(a(EscalationAccepted.class).by(SCHOOL)).refused(RecordRefusal.NotTheSafetyNet.class);
        record.when(a(EscalationAccepted.class).by(CORE).with("from", "core"))
                .refused(RecordRefusal.NotTheSafetyNet.class);
        record.when(a(EscalationAccepted.class).by(CORE).with("from", "nobody"))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void two_look_at_how_things_are_coordinated_and_one_of_them_tells() {
        record.when(a(CoordinationReviewed.class)).accepted();
        record.when(a(CoordinationReviewed.class).with("supervisor", firstOf(TOMOSHIBI)))
                .refused(RecordRefusal.ReviewedAlone.class);
        record.when(a(CoordinationReviewed.class).by(KODAMA)).refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void less_support_without_the_persons_view_gives_advice() {
        record.when(a(SupportReduced.class)).advised();
        record.when(a(SupportReduced.class).with("personView", null)).advised("SVC-09");
    }

    @Test
    void a_step_without_the_persons_view_gives_advice() {
        record.when(a(StepUpProposed.class)).advised();
        record.when(a(StepUpProposed.class).with("personView", null)).advised("SVC-12");
    }
}
