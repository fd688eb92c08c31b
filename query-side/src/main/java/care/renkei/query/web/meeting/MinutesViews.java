package care.renkei.query.web.meeting;

import care.renkei.events.Words;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import org.jspecify.annotations.Nullable;

/** Makes the minutes of one meeting, with what was put right in them. */
record MinutesViews(InSight inSight, Meetings meetings) {

    private Speech speech() {
        return inSight.speech();
    }

    /** Null while there are none in sight. */
    MeetingView.@Nullable Minutes of(OneMeeting meeting) {
        CaseMeetingHeld held = meeting.held();
        Shown record = meeting.minutes();
        if (held == null || record == null) {
            return null;
        }
        return new MeetingView.Minutes(
                inSight.teller().who(record.source(), record.practitioner()),
                speech().words().say("meeting.number", meetings.number(meeting)),
                held.attendees().stream()
                        .map(attendee ->
                                new Option(who(attendee), speech().book().code(attendee.role())))
                        .toList(),
                held.absent().stream()
                        .map(absent -> new Option(
                                speech().directory().name(absent.agency()),
                                absent.view() == null ? "" : absent.view().text()))
                        .toList(),
                Words.atHand(held.whyPersonAbsent()),
                speech().quote(meeting.latest(held.personsWords(), MinutesCorrected::personsWords)),
                Words.atHand(meeting.scheduled().agenda()),
                Words.atHand(meeting.latest(held.discussion(), MinutesCorrected::discussion)),
                new Seats(inSight.names(), speech()).actions(meeting.decided()),
                Words.atHand(meeting.latest(held.remaining(), MinutesCorrected::remaining)),
                meeting.corrections().stream()
                        .map(corrected -> speech().words()
                                .say("meeting.corrected", corrected.reason().text()))
                        .toList());
    }

    private String who(CaseMeetingHeld.Attendee attendee) {
        String agency = attendee.agency() == null ? "" : speech().directory().name(attendee.agency());
        if (attendee.party() == null) {
            return agency;
        }
        String party = inSight.names().subject(attendee.party());
        return agency.isEmpty() ? party : agency + speech().words().say("space") + party;
    }
}
