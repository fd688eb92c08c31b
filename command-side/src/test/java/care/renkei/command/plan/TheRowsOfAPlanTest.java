package care.renkei.command.plan;

import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.events.plan.PlanDrafted;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheRowsOfAPlanTest {

    private static final Sent DRAFT = a(PlanDrafted.class);

    private static void advises(Sent sent, String... practices) {
        Plans.none().when(sent).advised(practices);
    }

    @Test
    void have_exactly_one_who_answers_for_each() {
        advises(Rows.changed(DRAFT, 0, "owner", null), "PLN-00");
        advises(Rows.changed(DRAFT, 0, "personOwns", true), "PLN-00");
        advises(Rows.changed(DRAFT.with("kind", "CRISIS"), 0, "owner", null), "PLN-00");
    }

    @Test
    void have_the_persons_role_or_a_reason() {
        advises(Rows.changed(DRAFT, 0, "personRole", null), "PLN-01");
        advises(Rows.changed(DRAFT, 0, "personTakesPart", false), "PLN-01");
        advises(Rows.changed(Rows.changed(DRAFT, 0, "personTakesPart", false), 0, "whyNoRole", "今は休む時。"));
        advises(Rows.changed(DRAFT, 2, "personRole", null));
    }

    @Test
    void place_services_where_the_person_cannot_manage_alone() {
        advises(Rows.changed(DRAFT, 0, "ability", "ALONE"), "PLN-02");
        advises(Rows.changed(DRAFT, 0, "abilityRecord", null), "PLN-02");
    }

    @Test
    void go_back_to_the_persons_words() {
        advises(DRAFT.with("wishSources", null), "PLN-06");
    }

    @Test
    void go_back_to_a_need() {
        advises(Rows.changed(DRAFT, 1, "needRecord", null), "ASM-15");
    }

    @Test
    void support_carers_who_are_burdened() {
        Sent burdened = Rows.sheet(DRAFT, "carersBurdened", true);

        advises(burdened);
        advises(Rows.changed(burdened, 2, "beneficiary", "PERSON"), "PLN-10");
    }

    @Test
    void help_with_distress_that_was_found() {
        Sent distressed = Rows.sheet(DRAFT, "needs", List.of("PSYCHOLOGICAL"));

        advises(distressed, "SVC-03");
        advises(Rows.changed(distressed, 0, "domain", "PSYCHOLOGICAL"));
    }

    @Test
    void hold_leisure_family_and_ikigai_or_say_why_not() {
        advises(Rows.changed(DRAFT, 1, "domain", "WORK"), "MON-04");
        advises(Rows.sheet(DRAFT, "leftOut", null), "MON-04");
    }

    @Test
    void do_not_all_lean_on_one() {
        Sent three = Rows.again(DRAFT, 0);

        advises(three);
        advises(Rows.again(Rows.again(three, 0), 0), "MON-03");
    }

    @Test
    void are_not_measured_in_a_crisis_plan_beyond_their_owners() {
        advises(Rows.without(DRAFT.with("kind", "CRISIS").with("wishSources", null), 1));
    }

    @Test
    void of_history_that_was_brought_in_get_no_advice() {
        advises(Rows.changed(DRAFT, 0, "owner", null).importedFrom("SPREADSHEET"));
    }
}
