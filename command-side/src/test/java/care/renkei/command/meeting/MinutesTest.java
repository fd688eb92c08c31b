package care.renkei.command.meeting;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Words;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingHeld.MeetingDecision;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.events.meeting.MinutesCorrected.CorrectedDecision;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private final Specification<Meeting> meeting = new Specification<>(new MeetingDecider());

    private Specification<Meeting> held() {
        return meeting.given(
                a(CaseMeetingScheduled.class),
                a(CaseMeetingHeld.class)
                        .with(
                                "decisions",
                                List.of(
                                        new MeetingDecision(SCHOOL, false, null, Words.of("切符を買う練習をする。")),
                                        new MeetingDecision(null, true, null, Words.of("荷物は自分で決める。")))));
    }

    private static Sent corrected(int number, AgencyId owner) {
        return a(MinutesCorrected.class)
                .with("decisions", List.of(new CorrectedDecision(number, owner, false, null, Words.of("切符の練習。"))));
    }

    private static Sent done(int number) {
        return a(MeetingActionCompleted.class).with("number", number);
    }

    @Test
    void are_corrected_by_who_wrote_them_and_say_why() {
        held().when(a(MinutesCorrected.class).by(SCHOOL)).refused(MeetingRefusal.NotTheConvener.class);
        meeting.when(a(MinutesCorrected.class).with("reason", " ")).refused(CommonRefusal.ReasonMissing.class);
        meeting.when(a(MinutesCorrected.class)).advised();
    }

    @Test
    void are_corrected_in_something() {
        held().when(a(MinutesCorrected.class).with("remaining", null)).refused(MeetingRefusal.NothingCorrected.class);
    }

    @Test
    void hold_the_decision_that_is_corrected_or_the_next() {
        held().when(corrected(4, SCHOOL)).refused(MeetingRefusal.DecisionNotInTheMinutes.class);
        meeting.when(corrected(3, SCHOOL)).accepted();
        meeting.when(corrected(4, SCHOOL)).accepted();
    }

    @Test
    void are_there_before_anything_is_corrected_or_done() {
        meeting.given(a(CaseMeetingScheduled.class))
                .when(a(MinutesCorrected.class))
                .refused(MeetingRefusal.MeetingNotHeld.class);
        meeting.when(done(1)).refused(MeetingRefusal.MeetingNotHeld.class);
    }

    @Test
    void of_no_meeting_are_none() {
        meeting.when(a(MinutesCorrected.class)).refused(MeetingRefusal.MeetingNotScheduled.class);
    }

    @Test
    void have_what_an_agency_took_on_done_by_that_agency() {
        held().when(done(1).by(KODAMA)).refused(MeetingRefusal.NotTheOwner.class);
        meeting.when(done(1)).refused(MeetingRefusal.NotTheOwner.class);
        meeting.when(done(1).by(SCHOOL)).accepted();
    }

    @Test
    void have_what_the_person_took_on_told_by_whoever_serves_them() {
        held().when(done(2).by(KODAMA)).accepted();
    }

    @Test
    void have_it_done_by_its_owner_as_corrected() {
        held().given(corrected(1, KODAMA)).when(done(1).by(SCHOOL)).refused(MeetingRefusal.NotTheOwner.class);
        meeting.when(done(1).by(KODAMA)).accepted();
    }

    @Test
    void have_it_done_once() {
        held().given(done(1).by(SCHOOL)).when(done(1).by(SCHOOL)).refused(MeetingRefusal.ActionAlreadyCompleted.class);
    }

    @Test
    void have_nothing_done_that_was_not_decided() {
        held().when(done(3)).refused(MeetingRefusal.DecisionNotInTheMinutes.class);
    }
}
