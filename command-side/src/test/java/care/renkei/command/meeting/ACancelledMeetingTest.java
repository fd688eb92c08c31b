package care.renkei.command.meeting;

import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Specification;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import org.junit.jupiter.api.Test;

class ACancelledMeetingTest {

    private final Specification<Meeting> meeting = new Specification<>(new MeetingDecider());

    private Specification<Meeting> cancelled() {
        return meeting.given(a(CaseMeetingScheduled.class), a(CaseMeetingCancelled.class));
    }

    @Test
    void was_cancelled_by_who_called_it_and_says_why() {
        meeting.given(a(CaseMeetingScheduled.class))
                .when(a(CaseMeetingCancelled.class).by(SCHOOL))
                .refused(MeetingRefusal.NotTheConvener.class);
        meeting.when(a(CaseMeetingCancelled.class).with("reason", " ")).refused(CommonRefusal.ReasonMissing.class);
        meeting.when(a(CaseMeetingCancelled.class)).accepted();
    }

    @Test
    void is_not_held() {
        cancelled().when(a(CaseMeetingHeld.class)).refused(MeetingRefusal.MeetingIsCancelled.class);
    }

    @Test
    void has_no_pack_no_minutes_and_nothing_to_do() {
        cancelled().when(a(MeetingPackIssued.class)).refused(MeetingRefusal.MeetingIsCancelled.class);
        meeting.when(a(MinutesCorrected.class)).refused(MeetingRefusal.MeetingIsCancelled.class);
        meeting.when(a(MeetingActionCompleted.class)).refused(MeetingRefusal.MeetingIsCancelled.class);
    }

    @Test
    void is_cancelled_once_and_not_called_again() {
        cancelled().when(a(CaseMeetingCancelled.class)).refused(MeetingRefusal.MeetingIsCancelled.class);
        meeting.when(a(CaseMeetingScheduled.class)).refused(MeetingRefusal.MeetingAlreadyScheduled.class);
    }

    @Test
    void was_not_held_before() {
        meeting.given(a(CaseMeetingScheduled.class), a(CaseMeetingHeld.class))
                .when(a(CaseMeetingCancelled.class))
                .refused(MeetingRefusal.MeetingAlreadyHeld.class);
    }
}
