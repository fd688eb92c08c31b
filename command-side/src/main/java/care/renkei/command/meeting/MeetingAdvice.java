package care.renkei.command.meeting;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingEvent;
import java.util.ArrayList;
import java.util.List;

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

    private MeetingAdvice() {}

    static List<Advice> on(Submission submission, MeetingEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case CaseMeetingScheduled scheduled -> scheduled.personInvited() ? List.of() : List.of(INVITE_THE_PERSON);
            case CaseMeetingHeld held -> onMinutes(held);
        };
    }

    private static List<Advice> onMinutes(CaseMeetingHeld held) {
        var advice = new ArrayList<Advice>();
        if (!held.personPresent()
                && (CommonRules.unsaid(held.whyPersonAbsent()) || CommonRules.unsaid(held.personsWords()))) {
            advice.add(WHY_NOT_THERE);
        }
        if (held.absent().stream().anyMatch(absent -> !absent.sentView())) {
            advice.add(ASK_FOR_A_VIEW);
        }
        if (held.decisions().stream().anyMatch(decision -> decision.owner() == null && !decision.personOwns())) {
            advice.add(NOBODY_OWNS_IT);
        }
        return advice;
    }
}
