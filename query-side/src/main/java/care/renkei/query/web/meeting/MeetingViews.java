package care.renkei.query.web.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.meeting.MeetingPack;
import care.renkei.query.meeting.PackRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the page of one meeting, and the list of them. */
record MeetingViews(DataSubjectId person, InSight inSight, Meetings meetings) {

    private Speech speech() {
        return inSight.speech();
    }

    private Seats seats() {
        return new Seats(inSight.names(), speech());
    }

    List<MeetingLine> lines() {
        return meetings.newestFirst().stream().map(this::line).toList();
    }

    private MeetingLine line(OneMeeting meeting) {
        long open = meeting.decided().stream().filter(Decided::open).count();
        return new MeetingLine(
                meeting.id().text(),
                speech().book().code(meeting.scheduled().kind()),
                speech().days().dayAndTime(meeting.scheduled().at()),
                speech().days().distance(meeting.scheduled().at()),
                state(meeting),
                open == 0 ? "" : speech().words().say("meeting.open.count", open));
    }

    private String state(OneMeeting meeting) {
        if (meeting.cancelled() != null) {
            return speech().words()
                    .say("meeting.state.cancelled", meeting.cancelled().reason().text());
        }
        return speech().words().say(meeting.held() != null ? "meeting.state.held" : "meeting.state.toCome");
    }

    /** Where nothing is chosen yet: from the day of the meeting before, so that the table holds what is new. */
    @Nullable
    LocalDate sinceTheLast(OneMeeting meeting, ReadParameters chosen) {
        if (chosen.values().containsKey("from")) {
            return chosen.one("from", LocalDate::parse);
        }
        return meetings.newestFirst().stream()
                .filter(other -> other.held() != null
                        && other.scheduled().at().isBefore(meeting.scheduled().at()))
                .findFirst()
                .map(other -> LocalDate.ofInstant(
                        other.scheduled().at(), speech().days().zone()))
                .orElse(null);
    }

    /** @param pack what all could look at; null for everybody but who convened it */
    MeetingView view(
            OneMeeting meeting,
            Caller caller,
            @Nullable MeetingPack pack,
            @Nullable PackRequest asked,
            boolean mayWrite) {
        CaseMeetingScheduled scheduled = meeting.scheduled();
        AgencyId own = caller instanceof Caller.OfAgency ofAgency ? ofAgency.agency() : null;
        Set<DataSubjectId> invited = meeting.invited(person);
        return new MeetingView(
                meeting.id().text(),
                speech().book().code(scheduled.kind()),
                speech().days().dayAndTime(scheduled.at()),
                state(meeting),
                lines(scheduled),
                speech().quote(scheduled.personWishes()),
                seats().of(invited, meeting.called().source(), meeting.answers()),
                own == null || !mayWrite
                        ? List.of()
                        : new FormLinks(person, speech()).of(meeting, pack == null ? invited : pack.parties(), own),
                pack == null || asked == null ? null : preparation(meeting, pack, asked),
                meeting.toCome() ? meeting.id().text() : null,
                meeting.packs().entrySet().stream()
                        .map(one -> new Option(
                                one.getKey().event().toString(),
                                speech().words()
                                        .say(
                                                "meeting.issued.one",
                                                speech().days()
                                                        .dayAndTime(one.getKey().occurredAt()),
                                                one.getValue().parties().size())))
                        .toList(),
                new MinutesViews(inSight, meetings).of(meeting));
    }

    private List<Option> lines(CaseMeetingScheduled scheduled) {
        var lines = new ArrayList<Option>();
        add(lines, "meeting.place", scheduled.place());
        add(lines, "meeting.agenda", scheduled.agenda());
        return lines;
    }

    private void add(List<Option> lines, String label, @Nullable Words words) {
        String text = Words.atHand(words);
        if (text != null) {
            lines.add(new Option(speech().words().say(label), text));
        }
    }

    private MeetingView.Preparation preparation(OneMeeting meeting, MeetingPack pack, PackRequest asked) {
        Set<DataSubjectId> possible = new LinkedHashSet<>(meeting.invited(person));
        if (meeting.scheduled().familyInvited()) {
            possible.addAll(inSight.names().relatives().keySet());
        }
        possible.addAll(pack.parties());
        List<MeetingView.Choice> choices = seats().of(possible, meeting.called().source(), meeting.answers()).stream()
                .filter(Seat::coming)
                .map(seat -> new MeetingView.Choice(
                        seat.id(), seat.name(), pack.parties().contains(new DataSubjectId(seat.id()))))
                .toList();
        var leftOut = pack.leftOut();
        return new MeetingView.Preparation(
                asked.from() == null ? "" : asked.from().toString(),
                asked.until() == null ? "" : asked.until().toString(),
                choices,
                Shown.of(pack.entries()).stream()
                        .map(shown -> new MeetingView.Choice(shown.event().toString(), sentence(shown), false))
                        .toList(),
                leftOut == null
                        ? List.of()
                        : leftOut.entrySet().stream()
                                .map(left -> new MeetingView.LeftOut(
                                        seats().of(
                                                        List.of(left.getKey()),
                                                        meeting.called().source(),
                                                        meeting.answers())
                                                .getFirst(),
                                        left.getValue()))
                                .toList(),
                pack.more());
    }

    private String sentence(Shown shown) {
        Telling telling = inSight.teller().tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        return speech().days().when(shown.occurred()) + speech().words().say("space") + telling.sentence();
    }
}
