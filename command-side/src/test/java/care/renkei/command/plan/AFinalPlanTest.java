package care.renkei.command.plan;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDelivered;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import java.util.List;
import org.junit.jupiter.api.Test;

class AFinalPlanTest {

    @Test
    void needs_a_draft_that_was_agreed_to() {
        Plans.explained().when(a(PlanRevised.class)).refused(PlanRefusal.DraftNotAgreed.class);
    }

    @Test
    void comes_after_the_decision_and_the_meeting() {
        Plans.agreed().when(a(PlanRevised.class)).advised("PLN-03", "SVC-06");
        Plans.agreed()
                .knowing(Plans.decided(Around.LONG_AGO, null))
                .when(a(PlanRevised.class))
                .advised("SVC-06");
        Plans.agreed().knowing(Plans.decidedAndMet()).when(a(PlanRevised.class)).advised();
    }

    @Test
    void waits_for_a_meeting_after_the_decision_not_before_it() {
        Plans.agreed()
                .knowing(Plans.decided(Specification.BEGINNING, Around.LONG_AGO))
                .when(a(PlanRevised.class))
                .advised("SVC-06");
    }

    @Test
    void is_handed_out_when_it_is_agreed_to() {
        Plans.madeFinal()
                .given(Plans.FINAL_SHOWN)
                .when(a(PlanDelivered.class))
                .refused(PlanRefusal.PlanNotAgreed.class);
        Plans.madeFinal()
                .given(Plans.FINAL_SHOWN, Plans.FINAL_AGREED)
                .when(a(PlanDelivered.class))
                .advised();
    }

    @Test
    void is_handed_out_and_not_its_draft() {
        Plans.agreed().when(a(PlanDelivered.class).with("version", 1)).refused(PlanRefusal.StillADraft.class);
        Plans.agreed().when(a(PlanDelivered.class)).refused(PlanRefusal.PlanVersionUnknown.class);
    }

    @Test
    void goes_to_the_person_and_to_all_whom_it_names() {
        Plans.madeFinal()
                .given(Plans.FINAL_SHOWN, Plans.FINAL_AGREED)
                .when(a(PlanDelivered.class).with("toPerson", false).with("to", List.of(KODAMA)))
                .advised("PLN-07", "PLN-00");
    }

    @Test
    void was_a_draft_that_went_to_the_municipality() {
        Plans.agreed().when(a(PlanSubmitted.class)).advised();
        Plans.explained().when(a(PlanSubmitted.class)).advised("PLN-07");
        Plans.agreed().when(a(PlanSubmitted.class).with("to", SCHOOL)).refused(PlanRefusal.NotToTheMunicipality.class);
    }

    @Test
    void is_what_others_than_service_use_plans_are_from_the_first() {
        Sent crisis = a(PlanDrafted.class).with("kind", "CRISIS");

        Plans.none()
                .given(
                        crisis,
                        a(PlanWrittenTogether.class),
                        a(PlanConsented.class).with("of", "FINAL"))
                .when(a(PlanDelivered.class).with("version", 1))
                .accepted();
    }

    @Test
    void that_the_person_wrote_is_handed_out_as_it_is() {
        Plans.none()
                .given(a(PlanDrafted.class).with("kind", "SELF_MADE").with("author", "PERSON"))
                .when(a(PlanDelivered.class).with("version", 1))
                .accepted();
    }
}
