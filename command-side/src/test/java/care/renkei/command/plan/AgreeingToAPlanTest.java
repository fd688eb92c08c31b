package care.renkei.command.plan;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanWrittenTogether;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreeingToAPlanTest {

    private static final Grantor SELF = new Grantor(MIZUKI, GrantorCapacity.SELF);
    private static final Grantor MOTHER = new Grantor(KAORI, GrantorCapacity.PARENTAL_AUTHORITY);

    private static Sent by(Grantor... grantors) {
        return a(PlanConsented.class).with("consentedBy", List.of(grantors));
    }

    @Test
    void comes_after_the_explanation() {
        Plans.drafted().when(a(PlanConsented.class)).refused(PlanRefusal.PlanNotExplained.class);
        Plans.explained().when(a(PlanConsented.class)).advised();
    }

    @Test
    void of_a_new_version_needs_an_explanation_of_that_version() {
        Plans.madeFinal().when(Plans.FINAL_AGREED).refused(PlanRefusal.PlanNotExplained.class);
    }

    @Test
    void is_for_who_has_the_power() {
        Plans.explained()
                .when(by(SELF, new Grantor(TORU, GrantorCapacity.PARENTAL_AUTHORITY)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        Plans.explained()
                .when(by(new Grantor(KAORI, GrantorCapacity.SELF)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        Plans.explained()
                .when(by(SELF, new Grantor(KAORI, GrantorCapacity.ADULT_GUARDIAN)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
    }

    @Test
    void of_a_child_takes_the_guardian_and_the_childs_own_view() {
        Plans.explained().when(by(SELF)).refused(PlanRefusal.GuardianMissing.class);
        Plans.explained().when(by(MOTHER)).advised("PLN-06");
        Plans.explained().when(by(MOTHER).with("ownView", "ぼくもいいと思う。")).advised();
    }

    @Test
    void is_the_persons_own_once_parental_authority_is_over() {
        Plans.explained()
                .knowing(Around.mizuki().representatives())
                .when(by(SELF))
                .advised();
    }

    @Test
    void by_word_alone_has_a_witness() {
        Sent oral = a(PlanConsented.class).with("means", "ORAL_WITH_WITNESS");

        Plans.explained().when(oral).refused(PlanRefusal.PlanWitnessMissing.class);
        Plans.explained().when(oral.with("witness", "りくさん")).accepted();
    }

    @Test
    void is_done_once_by_the_same() {
        Plans.agreed().when(a(PlanConsented.class)).refused(PlanRefusal.PlanAgreedAlready.class);
    }

    @Test
    void to_a_draft_is_no_agreement_to_the_final_plan() {
        Plans.explained()
                .when(a(PlanConsented.class).with("of", "FINAL"))
                .refused(PlanRefusal.AgreedAsAnotherForm.class);
    }

    @Test
    void is_about_the_latest_version() {
        Plans.madeFinal().when(a(PlanConsented.class)).refused(PlanRefusal.NotTheLatestVersion.class);
        Plans.explained().when(a(PlanConsented.class).with("version", 3)).refused(PlanRefusal.PlanVersionUnknown.class);
    }

    @Test
    void follows_a_talk_on_the_form_of_that_version() {
        Plans.drafted()
                .when(a(PlanWrittenTogether.class).with("formVersion", "minatomachi-2030"))
                .refused(PlanRefusal.FormOfAnotherVersion.class);
    }

    @Test
    void follows_a_talk_with_the_person_or_says_why_not() {
        Sent without = a(PlanWrittenTogether.class).with("personPresent", false);

        Plans.drafted().when(without).refused(PlanRefusal.WrittenWithoutThePerson.class);
        Plans.drafted().when(without.with("whyPersonAbsent", "入院していた。")).advised("PLN-07");
        Plans.drafted()
                .when(a(PlanWrittenTogether.class).with("inPersonsWords", false))
                .advised("PLN-07");
    }

    @Test
    void of_an_individual_plan_is_another_event() {
        Plans.individual()
                .when(Plans.byKodama(PlanConsented.class).with("of", "DRAFT"))
                .refused(PlanRefusal.PlanOfAnotherKind.class);
    }
}
