package care.renkei.command.record;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.record;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Openness;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.People;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.advice.AdviceAnswered.FollowUp;
import care.renkei.events.advice.AdviceOnHandovers;
import care.renkei.events.advice.AdviceOnOverrides;
import care.renkei.events.contact.HomeVisitMade;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An agency that is not of the team, or no longer, was advised on what it told itself. */
class AnsweringAdviceFromOutsideTest {

    /** What it told: a review, a handover, that it left. */
    private static final int ITS_OWN = 3;

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent answer(AgencyId by, Advice advice) {
        return a(AdviceAnswered.class)
                .by(by)
                .with("advice", advice.code().text())
                .with("record", record(ITS_OWN).toString())
                .with("answer", FollowUp.DONE)
                .with("day", null)
                .with("reason", null);
    }

    private static Around advised(Around around, DataSubjectId of, Advice... advice) {
        return advised(around, of, open(Category.PLAN), advice);
    }

    private static Around advised(Around around, DataSubjectId of, Openness openness, Advice... advice) {
        return around.beyond(new Beyond(null, null, new Beyond.Own(record(ITS_OWN), of, List.of(advice), openness)));
    }

    private static Openness open(Category... categories) {
        return new Openness(Set.of(categories), null, false, false);
    }

    private static Openness restricted(@Nullable Set<AgencyId> agencies) {
        return new Openness(Set.of(Category.PLAN), agencies, false, false);
    }

    @Test
    void the_reviewer_answers_for_its_review() {
        record.knowing(advised(Around.mizuki(), MIZUKI, AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW))
                .advised();
    }

    @Test
    void who_left_answers_for_what_it_told_before() {
        Around left = Around.mizuki().left(KODAMA, Specification.BEGINNING);
        record.knowing(advised(left, MIZUKI, AdviceOnHandovers.TELL_WHAT_WAS_LEARNED))
                .when(answer(KODAMA, AdviceOnHandovers.TELL_WHAT_WAS_LEARNED))
                .advised();
    }

    /** Another's record, an unknown one and a sealed one are found for nobody, and look alike. */
    @Test
    void there_is_nothing_to_answer_where_no_record_of_its_own_is_found() {
        record.when(answer(CORE, AdviceOnOverrides.LATE_REVIEW)).refused(CommonRefusal.PersonNotAvailable.class);
        record.knowing(Around.noFile())
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void only_what_was_advised_on_it_is_answered() {
        record.knowing(advised(Around.mizuki(), MIZUKI, AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.WHAT_FOLLOWS))
                .refused(CommonRefusal.PersonNotAvailable.class);
        record.knowing(advised(Around.mizuki(), MIZUKI))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void what_several_records_say_together_is_the_teams_to_answer() {
        record.knowing(advised(Around.mizuki(), MIZUKI, AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW).with("record", null))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void it_is_of_the_same_persons_file() {
        record.knowing(advised(Around.mizuki(), STRANGER, AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void it_opens_nothing_else_to_be_written() {
        record.knowing(advised(Around.mizuki(), MIZUKI, AdviceOnOverrides.LATE_REVIEW))
                .when(a(HomeVisitMade.class).by(CORE))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void it_is_said_by_somebody_who_acts_for_the_agency() {
        record.knowing(advised(Around.mizuki(), MIZUKI, AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW).by(CORE, People.unknownAt(CORE)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void it_goes_no_further_than_its_record() {
        record.knowing(advised(
                        Around.mizuki(), MIZUKI, open(Category.RISK, Category.SHARING), AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW))
                .refused(RecordRefusal.AnswerWiderThanItsRecord.class);
        record.knowing(advised(Around.mizuki(), MIZUKI, restricted(Set.of(HAMABE)), AdviceOnOverrides.LATE_REVIEW))
                .when(answer(CORE, AdviceOnOverrides.LATE_REVIEW))
                .refused(RecordRefusal.AnswerWiderThanItsRecord.class);
    }

    /** Inside, whoever may write may also say of a record of its own what it likes. */
    @Test
    void in_the_team_it_may() {
        record.knowing(advised(
                        Around.mizuki(), MIZUKI, open(Category.RISK, Category.SHARING), AdviceOnOverrides.MUCH_AT_ONCE))
                .when(answer(KODAMA, AdviceOnOverrides.MUCH_AT_ONCE))
                .advised();
    }
}
