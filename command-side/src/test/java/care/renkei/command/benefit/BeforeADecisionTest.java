package care.renkei.command.benefit;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitEnded.EndOfBenefit;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.benefit.SupportCategoryCertified;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BeforeADecisionTest {

    private final Specification<Application> application = new Specification<>(new BenefitDecider());

    private static final Around GROWN = Around.mizuki().representatives();

    private static Sent applied() {
        return a(BenefitRequested.class).with("applicant", new Grantor(MIZUKI, GrantorCapacity.SELF));
    }

    @Test
    void comes_the_application() {
        application.when(a(PlanDraftRequested.class).by(TOWN)).refused(BenefitRefusal.NotApplied.class);
        application.when(a(CertificationSurveyHeld.class).by(TOWN)).refused(BenefitRefusal.NotApplied.class);
        application.when(a(SupportCategoryCertified.class).by(TOWN)).refused(BenefitRefusal.NotApplied.class);
        application.when(a(BenefitEnded.class).by(TOWN)).refused(BenefitRefusal.NotApplied.class);
    }

    @Test
    void asks_the_municipality_alone() {
        application
                .given(a(BenefitRequested.class))
                .when(a(PlanDraftRequested.class))
                .refused(BenefitRefusal.NotTheMunicipality.class);
        application.when(a(CertificationSurveyHeld.class)).refused(BenefitRefusal.NotTheMunicipality.class);
        application.when(a(PlanDraftRequested.class).by(TOWN)).advised();
        application.when(a(CertificationSurveyHeld.class).by(TOWN)).advised();
    }

    @Test
    void lets_an_office_survey_that_is_entrusted_with_it() {
        Sent entrusted = a(CertificationSurveyHeld.class).with("entrusted", true);
        application
                .given(a(BenefitRequested.class))
                .when(entrusted.by(KODAMA))
                .refused(BenefitRefusal.NotTheMunicipality.class);
        application.when(entrusted.with("personPresent", false)).advised("ASM-21");
        application.when(entrusted.by(TOWN)).accepted();
    }

    @Test
    void asks_an_office_or_the_person_for_the_draft() {
        Sent selfMade = a(PlanDraftRequested.class).with("selfMade", true).by(TOWN);
        application.given(a(BenefitRequested.class)).when(selfMade).refused(BenefitRefusal.SelfMadeHasNoOffice.class);
        application.when(selfMade.with("office", null)).accepted();
        application
                .when(a(PlanDraftRequested.class).with("office", NOBODY).by(TOWN))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void certifies_no_child() {
        application
                .given(
                        a(BenefitRequested.class),
                        a(CertificationSurveyHeld.class).by(TOWN))
                .when(a(SupportCategoryCertified.class).by(TOWN))
                .refused(BenefitRefusal.ChildNeedsNoCategory.class);
    }

    @Test
    void surveys_an_adult_first_and_then_certifies_through_the_board() {
        Sent certified = a(SupportCategoryCertified.class).by(TOWN);
        application.knowing(GROWN).given(applied()).when(certified).refused(BenefitRefusal.SurveyMissing.class);
        application
                .given(a(CertificationSurveyHeld.class).by(TOWN))
                .when(certified.with("reviewedOn", LocalDate.of(2026, 6, 1)))
                .refused(BenefitRefusal.CertifiedBeforeTheBoard.class);
        application
                .when(certified.with("reviewedOn", LocalDate.of(2026, 7, 1)))
                .refused(BenefitRefusal.CertifiedBeforeTheBoard.class);
        application
                .when(certified.with("until", LocalDate.of(2026, 6, 1)))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
        application.when(certified).accepted();
    }

    @Test
    void may_be_taken_back() {
        application
                .given(a(BenefitRequested.class))
                .when(a(BenefitEnded.class).by(TOWN))
                .refused(BenefitRefusal.NotDecided.class);
        application
                .when(a(BenefitEnded.class).with("reason", EndOfBenefit.TAKEN_BACK))
                .accepted();
        application.when(a(BenefitDecided.class).by(TOWN)).refused(BenefitRefusal.ApplicationOver.class);
        application
                .when(a(BenefitEnded.class).with("reason", EndOfBenefit.TAKEN_BACK))
                .refused(BenefitRefusal.ApplicationOver.class);
    }
}
