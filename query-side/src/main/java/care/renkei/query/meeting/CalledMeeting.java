package care.renkei.query.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.MeetingKind;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.InvitationAnswered.Attendance;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.events.stored.StoredEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A meeting as the view keeps it, folded from facts.
 *
 * @param event that called it
 * @param invited agencies, the convener among them, and people by name
 * @param family whether family takes part without being named
 * @param answers the last of each
 */
public record CalledMeeting(
        ThingId meeting,
        DataSubjectId person,
        UUID event,
        AgencyId convener,
        MeetingKind kind,
        Instant at,
        SortedSet<DataSubjectId> invited,
        boolean family,
        Map<DataSubjectId, Attendance> answers,
        State state) {

    /** What became of a meeting. */
    public enum State {
        SCHEDULED,
        HELD,
        CANCELLED
    }

    static CalledMeeting of(StoredEvent event, CaseMeetingScheduled scheduled) {
        var invited = new TreeSet<>(scheduled.people());
        invited.add(event.source().subject());
        scheduled.invited().forEach(agency -> invited.add(agency.subject()));
        if (scheduled.personInvited()) {
            invited.add(event.subject());
        }
        return new CalledMeeting(
                scheduled.meeting(),
                event.subject(),
                event.id(),
                event.source(),
                scheduled.kind(),
                scheduled.at(),
                invited,
                scheduled.familyInvited(),
                Map.of(),
                State.SCHEDULED);
    }

    CalledMeeting after(MeetingEvent event) {
        return switch (event) {
            case CaseMeetingScheduled _ -> this;
            case InvitationAnswered answered -> {
                var all = new TreeMap<>(answers);
                all.put(answered.invited(), answered.answer());
                yield with(all, state);
            }
            case MeetingPackIssued _ -> this;
            case CaseMeetingHeld _ -> with(answers, State.HELD);
            case MinutesCorrected _ -> this;
            case MeetingActionCompleted _ -> this;
            case CaseMeetingCancelled _ -> with(answers, State.CANCELLED);
        };
    }

    private CalledMeeting with(Map<DataSubjectId, Attendance> said, State next) {
        return new CalledMeeting(meeting, person, event, convener, kind, at, invited, family, said, next);
    }

    /** Whether somebody may sit at the table: invited, and did not say that they do not come. */
    public boolean expects(DataSubjectId party) {
        boolean is = invited.contains(party) || (family && party.kind() == DataSubjectId.Kind.RELATIVE);
        return is && answers.getOrDefault(party, Attendance.COMES) == Attendance.COMES;
    }

    /**
     * Who sits at the table as far as is known.
     *
     * @param relatives who stand for family where family is invited without a name
     */
    public SortedSet<DataSubjectId> expected(Set<DataSubjectId> relatives) {
        var expected = new TreeSet<>(invited);
        if (family && invited.stream().noneMatch(one -> one.kind() == DataSubjectId.Kind.RELATIVE)) {
            expected.addAll(relatives);
        }
        expected.removeIf(party -> !expects(party));
        return expected;
    }

    SortedSet<String> agencies() {
        var agencies = new TreeSet<String>();
        invited.stream()
                .filter(party -> party.kind() == DataSubjectId.Kind.AGENCY)
                .forEach(party -> agencies.add(party.value()));
        return agencies;
    }
}
