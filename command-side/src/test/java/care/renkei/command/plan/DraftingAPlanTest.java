package care.renkei.command.plan;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.PractitionerRole;
import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanFeedbackGiven;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanWrittenTogether;
import org.junit.jupiter.api.Test;

class DraftingAPlanTest {

    @Test
    void is_accepted_without_a_word_where_nothing_is_forgotten() {
        Plans.none().when(a(PlanDrafted.class)).advised();
    }

    @Test
    void is_done_once() {
        Plans.drafted().when(a(PlanDrafted.class)).refused(PlanRefusal.PlanAlreadyDrafted.class);
    }

    @Test
    void is_the_specialists_work() {
        Plans.none()
                .when(a(PlanDrafted.class).as(PractitionerRole.SUPPORT_WORKER))
                .refused(PlanRefusal.NotThePlanner.class);
    }

    @Test
    void may_be_done_by_the_person_and_then_nothing_is_expected() {
        Sent own = Rows.changed(
                a(PlanDrafted.class)
                        .with("kind", "SELF_MADE")
                        .with("author", "PERSON")
                        .as(PractitionerRole.TEACHER),
                0,
                "owner",
                null);

        Plans.none().when(own).advised();
    }

    @Test
    void is_not_self_made_by_a_specialist() {
        Plans.none()
                .when(a(PlanDrafted.class).with("kind", "SELF_MADE"))
                .refused(PlanRefusal.SelfMadeByASpecialist.class);
    }

    @Test
    void is_for_those_who_serve_the_person() {
        Plans.none().when(a(PlanDrafted.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        Plans.none().when(a(PlanDrafted.class).by(SCHOOL)).accepted();
    }

    @Test
    void names_agencies_that_are_registered() {
        Plans.none()
                .when(Rows.changed(a(PlanDrafted.class), 0, "owner", NOBODY.text()))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void names_no_goal_that_is_not_set_yet() {
        Plans.none()
                .when(Rows.changed(
                        a(PlanDrafted.class), 0, "goal", thing("goal", 1).text()))
                .refused(PlanRefusal.GoalUnknown.class);
    }

    @Test
    void takes_the_place_of_another_plan_of_the_file_and_never_its_own() {
        Plans.none()
                .when(a(PlanDrafted.class).with("replaces", thing("plan", 1)))
                .refused(PlanRefusal.PlanReplacedByItself.class);
        Plans.none()
                .when(a(PlanDrafted.class).with("replaces", thing("plan", 2)))
                .refused(PlanRefusal.PlanOutsideTheFile.class);
        Plans.none()
                .when(a(PlanDrafted.class).with("replaces", thing("plan", 9)))
                .accepted();
    }

    @Test
    void comes_before_everything_else_and_belongs_to_one_person() {
        Plans.none().when(a(PlanWrittenTogether.class)).refused(PlanRefusal.PlanNotDrafted.class);
        Plans.none().when(a(PlanReviewed.class)).refused(PlanRefusal.PlanNotDrafted.class);
    }

    @Test
    void makes_whoever_drafted_it_its_keeper_until_they_leave_the_team() {
        Sent written = a(PlanWrittenTogether.class).by(SCHOOL);

        Plans.drafted().when(written).refused(PlanRefusal.NotThePlansKeeper.class);
        Plans.drafted()
                .knowing(Around.mizuki().left(TOMOSHIBI, Specification.BEGINNING))
                .when(written)
                .accepted();
    }

    @Test
    void lets_others_look_and_advise() {
        Plans.drafted().when(a(PlanReviewed.class).by(TOWN)).advised();
        Plans.drafted().when(a(PlanFeedbackGiven.class).by(SCHOOL)).advised();
        Plans.drafted().when(a(DocumentRead.class).by(TOWN)).advised();
        Plans.drafted().when(a(DocumentRead.class).with("version", 7)).refused(PlanRefusal.PlanVersionUnknown.class);
    }

    @Test
    void asks_about_what_is_lopsided_and_first_for_what_was_meant() {
        Plans.drafted().when(a(PlanReviewed.class).with("finding", "IMBALANCE")).advised("MON-03");
        Plans.drafted()
                .when(a(PlanFeedbackGiven.class)
                        .with("acknowledgedIntent", false)
                        .with("aspect", "SAME_AS_INDIVIDUAL_PLAN"))
                .advised("PLN-16", "PLN-17");
    }
}
