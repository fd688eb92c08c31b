package care.renkei.command.meeting;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.MeetingKind;
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
        if (held.absent().stream().anyMatch(absent -> !absent.sentView() && CommonRules.unsaid(absent.why()))) {
            advice.add(AdviceOnMeetings.WHY_NOT_COME);
        }
        if (held.kind() == MeetingKind.MONITORING && held.goalsReviewed().isEmpty()) {
            advice.add(AdviceOnMeetings.LOOK_AT_GOALS);
        }
        if (held.kind() == MeetingKind.RISK_MEETING && held.agendaRisks().isEmpty()) {
            advice.add(AdviceOnMeetings.NAME_THE_RISKS);
        }
        if (aboutRisks(held) && !withOthers(submission, held)) {
            advice.add(AdviceOnMeetings.BRING_TOGETHER);
        }
        if (held.decisions().stream().anyMatch(decision -> decision.owner() == null && !decision.personOwns())) {
            advice.add(AdviceOnMeetings.NOBODY_OWNS_IT);
        }
        if (!held.decisions().stream()
                .map(CaseMeetingHeld.MeetingDecision::owner)
                .filter(Objects::nonNull)
                .allMatch(owner -> wasThere(submission, held, owner))) {
            advice.add(AdviceOnMeetings.ASK_THE_OWNER);
        }
        return advice;
    }

    private static boolean aboutRisks(CaseMeetingHeld held) {
        return held.kind() == MeetingKind.RISK_MEETING || !held.agendaRisks().isEmpty();
    }

    private static boolean withOthers(Submission submission, CaseMeetingHeld held) {
        return held.attendees().stream()
                .map(CaseMeetingHeld.Attendee::agency)
                .anyMatch(agency ->
                        agency != null && !agency.equals(submission.event().source()));
    }

    /** Whoever convened was there, named or not. */
    private static boolean wasThere(Submission submission, CaseMeetingHeld held, AgencyId owner) {
        return owner.equals(submission.event().source())
                || held.attendees().stream().anyMatch(attendee -> owner.equals(attendee.agency()));
    }
}
