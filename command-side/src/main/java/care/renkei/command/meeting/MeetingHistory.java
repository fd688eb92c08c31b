package care.renkei.command.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.events.stored.StoredEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Folds what happened to one meeting; what does not fit its state changes nothing. */
final class MeetingHistory {

    private MeetingHistory() {}

    static Meeting after(Meeting meeting, StoredEvent event) {
        return switch ((MeetingEvent) event.content()) {
            case CaseMeetingScheduled scheduled -> new Meeting.Scheduled(Called.by(event, scheduled), Set.of());
            case InvitationAnswered answered ->
                meeting instanceof Meeting.Scheduled called ? answered(called, answered) : meeting;
            case MeetingPackIssued _ -> meeting;
            case CaseMeetingHeld held ->
                meeting instanceof Meeting.Scheduled scheduled
                        ? new Meeting.Held(scheduled.called(), owners(held), Set.of())
                        : meeting;
            case MinutesCorrected corrected ->
                meeting instanceof Meeting.Held held ? corrected(held, corrected) : meeting;
            case MeetingActionCompleted completed ->
                meeting instanceof Meeting.Held(var called, var owners, var done)
                        ? new Meeting.Held(called, owners, with(done, completed.number()))
                        : meeting;
            case CaseMeetingCancelled _ ->
                meeting instanceof Meeting.Scheduled scheduled ? new Meeting.Cancelled(scheduled.called()) : meeting;
        };
    }

    private static Meeting answered(Meeting.Scheduled meeting, InvitationAnswered answered) {
        Set<DataSubjectId> notComing = new HashSet<>(meeting.notComing());
        switch (answered.answer()) {
            case COMES -> notComing.remove(answered.invited());
            case DOES_NOT_COME, SENDS_VIEW -> notComing.add(answered.invited());
        }
        return new Meeting.Scheduled(meeting.called(), notComing);
    }

    private static List<Optional<AgencyId>> owners(CaseMeetingHeld held) {
        return held.decisions().stream()
                .map(decision -> Optional.ofNullable(decision.owner()))
                .toList();
    }

    private static Meeting corrected(Meeting.Held held, MinutesCorrected corrected) {
        var owners = new ArrayList<>(held.owners());
        for (MinutesCorrected.CorrectedDecision decision : corrected.decisions()) {
            Optional<AgencyId> owner = Optional.ofNullable(decision.owner());
            if (decision.number() <= owners.size()) {
                owners.set(decision.number() - 1, owner);
            } else {
                owners.add(owner);
            }
        }
        return new Meeting.Held(held.called(), owners, held.done());
    }

    private static Set<Integer> with(Set<Integer> numbers, int one) {
        var more = new HashSet<>(numbers);
        more.add(one);
        return more;
    }
}
