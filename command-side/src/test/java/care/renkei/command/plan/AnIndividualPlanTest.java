package care.renkei.command.plan;

import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.events.PractitionerRole;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.PlanWrittenTogether;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnIndividualPlanTest {

    private static final Sent AGREED = Plans.byKodama(IndividualPlanConsented.class);
    private static final Sent ISSUED = Plans.byKodama(IndividualPlanIssued.class);
    private static final Sent EVALUATED = Plans.byKodama(IndividualPlanEvaluated.class);

    @Test
    void is_drafted_by_a_manager() {
        Plans.none()
                .when(Plans.byKodama(IndividualPlanDrafted.class).as(PractitionerRole.SUPPORT_WORKER))
                .refused(PlanRefusal.NotThePlanner.class);
        Plans.none().when(Plans.byKodama(IndividualPlanDrafted.class)).advised();
    }

    @Test
    void refers_to_a_plan_for_the_whole_life_of_the_same_person() {
        Plans.none()
                .when(Plans.byKodama(IndividualPlanDrafted.class).with("serviceUsePlan", null))
                .advised("PLN-17");
        Plans.none()
                .when(Plans.byKodama(IndividualPlanDrafted.class).with("serviceUsePlan", thing("plan", 2)))
                .refused(PlanRefusal.PlanOutsideTheFile.class);
    }

    @Test
    void is_explained_before_it_is_agreed_to() {
        Plans.individual().when(AGREED.with("explainedOn", null)).refused(PlanRefusal.PlanNotExplained.class);
        Plans.individual().when(AGREED.with("explainedOn", "2026-07-01")).refused(PlanRefusal.PlanNotExplained.class);
        Plans.individual()
                .given(Plans.byKodama(PlanWrittenTogether.class).with("formVersion", "kodama-2025"))
                .when(AGREED.with("explainedOn", null))
                .advised();
    }

    @Test
    void is_agreed_to_before_it_is_issued() {
        Plans.individual().when(ISSUED).refused(PlanRefusal.PlanNotAgreed.class);
        Plans.individual().given(AGREED).when(ISSUED).advised();
    }

    @Test
    void goes_to_the_person_and_to_the_consultation_office() {
        Plans.individual().given(AGREED).when(ISSUED.with("toOffice", null)).advised("PLN-17");
        Plans.individual().given(AGREED).when(ISSUED.with("toPerson", false)).advised("PLN-17");
    }

    @Test
    void is_evaluated_by_the_version_that_was_lived() {
        Plans.individual().given(AGREED).when(EVALUATED).advised();
        Plans.individual().when(EVALUATED.with("version", 2)).refused(PlanRefusal.PlanVersionUnknown.class);
        Plans.individual()
                .when(EVALUATED.with("delivered", List.of(Map.of("item", 2, "degree", "IN_PART"))))
                .refused(PlanRefusal.RowNotInThePlan.class);
    }

    @Test
    void is_evaluated_at_least_every_six_months_and_with_the_person() {
        Plans.individual()
                .given(AGREED)
                .when(EVALUATED.with("withPerson", false).after(Duration.ofDays(190)))
                .advised("MON-08", "MON-07");
    }

    @Test
    void is_evaluated_every_three_where_the_service_leads_somewhere() {
        Plans.none()
                .given(Plans.byKodama(IndividualPlanDrafted.class).with("service", "EMPLOYMENT_TRANSITION"), AGREED)
                .when(EVALUATED.after(Duration.ofDays(100)))
                .advised("MON-08");
    }

    @Test
    void is_revised_where_it_does_not_fit() {
        Plans.individual()
                .given(AGREED)
                .when(EVALUATED.with("appropriate", false))
                .advised("MON-08");
    }

    @Test
    void is_kept_by_its_provider() {
        Plans.individual().when(AGREED.by(TOMOSHIBI)).refused(PlanRefusal.NotThePlansKeeper.class);
    }

    @Test
    void of_one_provider_is_none_for_the_whole_life() {
        Plans.agreed().when(a(IndividualPlanIssued.class)).refused(PlanRefusal.PlanOfAnotherKind.class);
    }
}
