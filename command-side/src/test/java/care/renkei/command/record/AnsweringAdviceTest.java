package care.renkei.command.record;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.advice.AdviceAnswered.FollowUp;
import org.junit.jupiter.api.Test;

class AnsweringAdviceTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent answer(FollowUp followUp) {
        return a(AdviceAnswered.class)
                .by(TOMOSHIBI)
                .with("advice", "ASM-20/FIRST_VISIT_ALONE")
                .with("answer", followUp)
                .with("day", null)
                .with("reason", null);
    }

    @Test
    void says_that_it_was_done() {
        record.when(answer(FollowUp.DONE)).advised();
    }

    @Test
    void plans_for_a_day() {
        record.when(answer(FollowUp.PLANNED).with("day", "2026-07-01")).accepted();
        record.when(answer(FollowUp.PLANNED)).refused(RecordRefusal.DayMissing.class);
    }

    @Test
    void asks_again_on_a_day() {
        record.when(answer(FollowUp.ASKED_AGAIN).with("day", "2026-07-01")).accepted();
        record.when(answer(FollowUp.ASKED_AGAIN)).refused(RecordRefusal.DayMissing.class);
    }

    @Test
    void says_why_it_does_not_fit() {
        record.when(answer(FollowUp.DOES_NOT_FIT).with("reason", "本人が、ひとりで来てほしいと言った。"))
                .accepted();
        record.when(answer(FollowUp.DOES_NOT_FIT)).refused(RecordRefusal.WhyItDoesNotFitMissing.class);
    }

    @Test
    void is_of_advice_that_there_is() {
        record.when(answer(FollowUp.DONE).with("advice", "ASM-20/SMILE_MORE"))
                .refused(RecordRefusal.NoSuchAdvice.class);
    }

    @Test
    void may_be_of_what_several_records_say_together() {
        record.when(answer(FollowUp.DONE).with("record", null)).accepted();
    }

    @Test
    void is_for_those_who_may_write_about_the_person() {
        record.when(answer(FollowUp.DONE).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }
}
