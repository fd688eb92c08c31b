package care.renkei.command.meeting;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnMeetings;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Good practice in meetings, which no rule forces. */
final class MeetingAdvice {

    private MeetingAdvice() {}

    static List<Advice> on(Submission submission, MeetingEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case CaseMeetingScheduled scheduled ->
                scheduled.personInvited() ? List.of() : List.of(AdviceOnMeetings.INVITE_THE_PERSON);
            case CaseMeetingHeld held -> onMinutes(submission, held);
            case InvitationAnswered answered ->
                answered.answer() == InvitationAnswered.Attendance.DOES_NOT_COME
                                && answered.invited().kind() == DataSubjectId.Kind.AGENCY
                        ? List.of(AdviceOnMeetings.ASK_FOR_A_VIEW)
                        : List.of();
            case MeetingPackIssued _, MinutesCorrected _, MeetingActionCompleted _, CaseMeetingCancelled _ -> List.of();
        };
    }

    private static List<Advice> onMinutes(Submission submission, CaseMeetingHeld held) {
        var advice = new ArrayList<Advice>();
        if (!held.personPresent()
                && (CommonRules.unsaid(held.whyPersonAbsent()) || CommonRules.unsaid(held.personsWords()))) {
            advice.add(AdviceOnMeetings.WHY_NOT_THERE);
        }
        if (held.absent().stream().anyMatch(absent -> !absent.sentView())) {
            advice.add(AdviceOnMeetings.ASK_FOR_A_VIEW);
        }
        if (held.decisions().stream().anyMatch(decision -> decision.owner() == null && !decision.personOwns())) {
            advice.add(AdviceOnMeetings.DECISION_WITHOUT_OWNER);
        }
        if (!held.decisions().stream()
                .map(CaseMeetingHeld.MeetingDecision::owner)
                .filter(Objects::nonNull)
                .allMatch(owner -> wasThere(submission, held, owner))) {
            advice.add(AdviceOnMeetings.ASK_THE_OWNER);
        }
        return advice;
    }

    /** Whoever convened was there, named or not. */
    private static boolean wasThere(Submission submission, CaseMeetingHeld held, AgencyId owner) {
        return owner.equals(submission.event().source())
                || held.attendees().stream().anyMatch(attendee -> owner.equals(attendee.agency()));
    }
}
