package care.renkei.command.plan;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.LongTermReviewed;
import java.util.List;
import org.junit.jupiter.api.Test;

class AGoalTest {

    @Test
    void is_somebodys() {
        Plans.drafted().when(a(GoalSet.class).with("owner", null)).refused(PlanRefusal.GoalWithoutOwner.class);
        Plans.drafted().when(a(GoalSet.class)).advised();
    }

    @Test
    void is_the_persons_and_goes_back_to_the_persons_words() {
        Plans.drafted().when(a(GoalSet.class).with("owner", "SUPPORTER")).advised("PLN-05");
        Plans.drafted().when(a(GoalSet.class).with("sourceStatementId", null)).advised("PLN-05");
    }

    @Test
    void names_the_help_that_it_takes_and_how_it_shows() {
        Plans.drafted().when(a(GoalSet.class).with("supports", null)).advised("PLN-18");
        Plans.drafted().when(a(GoalSet.class).with("measurable", false)).advised("PLN-18");
    }

    @Test
    void is_set_once_by_who_keeps_the_plan() {
        Plans.drafted().given(a(GoalSet.class)).when(a(GoalSet.class)).refused(PlanRefusal.GoalAlreadySet.class);
        Plans.drafted().when(a(GoalSet.class).by(KODAMA)).refused(PlanRefusal.NotThePlansKeeper.class);
    }

    @Test
    void serves_rows_that_are_there() {
        Plans.drafted().when(a(GoalSet.class).with("items", List.of(4))).refused(PlanRefusal.RowNotInThePlan.class);
        Plans.drafted().when(a(GoalSet.class).with("items", List.of(0))).refused(PlanRefusal.RowNotInThePlan.class);
    }

    @Test
    void leads_to_a_goal_that_was_set() {
        Plans.drafted().when(a(GoalSet.class).with("towards", thing("goal", 2))).refused(PlanRefusal.GoalUnknown.class);
    }

    @Test
    void is_gone_through_with_the_person() {
        Sent reviewed = a(GoalReviewedWithPerson.class);

        Plans.drafted().when(reviewed).refused(PlanRefusal.GoalUnknown.class);
        Plans.drafted().given(a(GoalSet.class)).when(reviewed).advised();
        Plans.drafted()
                .given(a(GoalSet.class))
                .when(reviewed.with("personUnderstands", false)
                        .with("stillWanted", false)
                        .with("progress", "REACHED"))
                .advised("MON-07", "PLN-05", "SVC-12");
    }

    @Test
    void has_its_picture_drawn_with_the_person() {
        Plans.drafted().when(a(FutureImageRecorded.class)).advised();
        Plans.drafted()
                .when(a(FutureImageRecorded.class).with("withPerson", false))
                .advised("PLN-19");
        Plans.drafted()
                .when(a(FutureImageRecorded.class).with("goal", thing("goal", 1)))
                .refused(PlanRefusal.GoalUnknown.class);
        Plans.drafted()
                .when(a(LongTermReviewed.class).with("withPerson", false))
                .advised("PLN-20");
    }
}
