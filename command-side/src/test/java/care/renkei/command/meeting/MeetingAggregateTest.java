package care.renkei.command.meeting;

import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Shell;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingPackIssued;
import org.junit.jupiter.api.Test;

class MeetingAggregateTest {

    private final Shell<MeetingAggregate> shell = new Shell<>(MeetingAggregate.class);

    @Test
    void opens_a_stream() {
        shell.stores(a(CaseMeetingScheduled.class));
    }

    @Test
    void refuses_as_a_value() {
        shell.refuses(a(CaseMeetingHeld.class), MeetingRefusal.MeetingNotScheduled.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(CaseMeetingScheduled.class)).stores(a(CaseMeetingHeld.class));
    }

    @Test
    void stores_a_pack_for_the_meeting_that_was_called() {
        shell.given(a(CaseMeetingScheduled.class)).stores(a(MeetingPackIssued.class));
    }

    @Test
    void refuses_the_minutes_of_what_was_cancelled() {
        shell.given(a(CaseMeetingScheduled.class), a(CaseMeetingCancelled.class))
                .refuses(a(CaseMeetingHeld.class), MeetingRefusal.MeetingIsCancelled.class);
    }
}
