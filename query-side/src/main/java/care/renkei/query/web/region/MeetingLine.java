package care.renkei.query.web.region;

import care.renkei.query.region.LiaisonCalendar.Meeting;
import care.renkei.query.region.LiaisonCalendar.State;
import care.renkei.query.web.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One liaison meeting. */
public record MeetingLine(
        String when,
        String state,
        boolean toCome,
        Named host,
        @Nullable String topics,
        @Nullable String conclusion,
        List<Named> attendees) {

    static MeetingLine of(Meeting meeting, Speech speech) {
        return new MeetingLine(
                speech.days().day(meeting.at()),
                speech.words().say("region.meeting." + meeting.state().name().toLowerCase(java.util.Locale.ROOT)),
                meeting.state() == State.TO_COME,
                Named.of(meeting.host(), speech),
                meeting.topics(),
                meeting.conclusion(),
                meeting.attendees().stream()
                        .map(agency -> Named.of(agency, speech))
                        .toList());
    }
}
