package care.renkei.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingEvent;
import java.time.Instant;
import java.util.List;

class AnyMeetingTest extends AnyHistory<Meeting> {

    AnyMeetingTest() {
        super(new MeetingDecider(), MeetingEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(CaseMeetingScheduled.class));
    }

    @Override
    protected void holdsOf(Meeting state, Instant now) {
        assertThat(state).isNotInstanceOf(Meeting.NotCalled.class);
    }
}
