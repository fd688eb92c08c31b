package care.renkei.command.meeting;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.MeetingKind;
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

    private static final Advice INVITE_THE_PERSON =
            new Advice("SVC-06", "本人も会議に招いてください。", "Invite the person to the meeting.");

    private static final Advice WHY_NOT_THERE = new Advice(
            "SVC-06",
            "本人がいなかったわけと、前もって聞いた本人のことばを残してください。",
            "Record why the person was not there and what the person said beforehand.");

    private static final Advice ASK_FOR_A_VIEW =
            new Advice("SVC-06", "来られなかった機関から、書面の意見をもらってください。", "Ask those who could not come for a written view.");

    private static final Advice NOBODY_OWNS_IT =
            new Advice("PLN-00", "担い手の決まっていないことがあります。", "A decision has nobody who carries it out.");

    private static final Advice ASK_THE_OWNER = new Advice(
            "ENV-06",
            "その場にいなかった機関に任せることがあります。引き受けるか、聞いてください。",
            "Something is left to an agency that was not there: ask whether it takes it on.");

    private static final Advice WHY_NOT_COME = new Advice(
            "MON-11", "来られなかった機関の、来られなかったわけも残してください。", "Record also why an agency could not come.");

    private static final Advice LOOK_AT_GOALS = new Advice(
            "MON-09",
            "モニタリングの会議では、どの目標を見直したかを残してください。",
            "In a monitoring meeting, record which goals were looked at.");

    private static final Advice NAME_THE_RISKS = new Advice(
            "ASM-01",
            "リスクについての会議では、どの見立てを話し合ったかを残してください。",
            "In a meeting about risks, record which of the risks assessed were talked over.");

    private static final Advice BRING_TOGETHER = new Advice(
            "ASM-01",
            "リスクは、ほかの機関といっしょに話し合ってください。",
            "Talk risks over together with other agencies.");

    private MeetingAdvice() {}

    static List<Advice> on(Submission submission, MeetingEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case CaseMeetingScheduled scheduled -> scheduled.personInvited() ? List.of() : List.of(INVITE_THE_PERSON);
            case CaseMeetingHeld held -> onMinutes(submission, held);
            case InvitationAnswered answered ->
                answered.answer() == InvitationAnswered.Attendance.DOES_NOT_COME
                                && answered.invited().kind() == DataSubjectId.Kind.AGENCY
                        ? List.of(ASK_FOR_A_VIEW)
                        : List.of();
            case MeetingPackIssued _, MinutesCorrected _, MeetingActionCompleted _, CaseMeetingCancelled _ -> List.of();
        };
    }

    private static List<Advice> onMinutes(Submission submission, CaseMeetingHeld held) {
        var advice = new ArrayList<Advice>();
        if (!held.personPresent()
                && (CommonRules.unsaid(held.whyPersonAbsent()) || CommonRules.unsaid(held.personsWords()))) {
            advice.add(WHY_NOT_THERE);
        }
        if (held.absent().stream().anyMatch(absent -> !absent.sentView())) {
            advice.add(ASK_FOR_A_VIEW);
        }
        if (held.absent().stream().anyMatch(absent -> !absent.sentView() && CommonRules.unsaid(absent.why()))) {
            advice.add(WHY_NOT_COME);
        }
        if (held.kind() == MeetingKind.MONITORING && held.goalsReviewed().isEmpty()) {
            advice.add(LOOK_AT_GOALS);
        }
        if (held.kind() == MeetingKind.RISK_MEETING && held.agendaRisks().isEmpty()) {
            advice.add(NAME_THE_RISKS);
        }
        if (aboutRisks(held) && !withOthers(submission, held)) {
            advice.add(BRING_TOGETHER);
        }
        if (held.decisions().stream().anyMatch(decision -> decision.owner() == null && !decision.personOwns())) {
            advice.add(NOBODY_OWNS_IT);
        }
        if (!held.decisions().stream()
                .map(CaseMeetingHeld.MeetingDecision::owner)
                .filter(Objects::nonNull)
                .allMatch(owner -> wasThere(submission, held, owner))) {
            advice.add(ASK_THE_OWNER);
        }
        return advice;
    }

    private static boolean aboutRisks(CaseMeetingHeld held) {
        return held.kind() == MeetingKind.RISK_MEETING || !held.agendaRisks().isEmpty();
    }

    private static boolean withOthers(Submission submission, CaseMeetingHeld held) {
        return held.attendees().stream()
                .map(CaseMeetingHeld.Attendee::agency)
                .anyMatch(agency -> agency != null && !agency.equals(submission.event().source()));
    }

    /** Whoever convened was there, named or not. */
    private static boolean wasThere(Submission submission, CaseMeetingHeld held, AgencyId owner) {
        return owner.equals(submission.event().source())
                || held.attendees().stream().anyMatch(attendee -> owner.equals(attendee.agency()));
    }
}
