package care.renkei.command.team;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.events.team.TeamEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Good practice in the team, which no rule forces. */
final class TeamAdvice {

    private static final Advice ASK_THE_PERSON = new Advice(
            "ENV-09", "この機関に頼むことを、本人にも確かめてください。", "Ask the person, too, whether this agency shall be asked.");

    private static final Advice PERSON_CHOOSES =
            new Advice("ASM-21", "まとめ役は、本人が納得した人だとうまくいきます。", "A key worker works best when the person agrees.");

    private static final Advice SAY_WHY = new Advice(
            "ASM-21",
            "まとめ役の得意なことと、本人との相性を書いてください。",
            "Say what the key worker knows well, and why it fits the person.");

    private static final Advice NOBODY_OWNS_IT =
            new Advice("PLN-00", "担う機関が決まっていない役割が残ります。", "A task is left without an agency that owns it.");

    private static final Advice NOT_ALONE = new Advice(
            "ENV-04",
            "残る機関は一つだけです。ひとりで背負わないよう、ほかの機関にも加わってもらってください。",
            "One agency alone stays: ask others to join, so that nobody carries it alone.");

    private static final Advice STILL_OPEN =
            new Advice("TRN-01", "残っている課題があります。だれが引き継ぐか、決めてください。", "Something is still open: agree who takes it on.");

    private TeamAdvice() {}

    static List<Advice> on(Submission submission, Team team, TeamEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case AgencyInvited invited -> only(!invited.personAgreed(), ASK_THE_PERSON);
            case KeyWorkerAssigned assigned -> onKeyWorker(assigned);
            case RoleAssigned assigned -> only(assigned.agency() == null, NOBODY_OWNS_IT);
            case CareTeamMemberLeft _ -> onLeaving(submission, team);
            case CaseClosed _ -> onClosing(submission, team);
            case CareTeamMemberJoined _, RoleEnded _, CaseReopened _ -> List.of();
        };
    }

    private static List<Advice> onLeaving(Submission submission, Team team) {
        var advice = new ArrayList<>(only(team.ownsTasks(submission.event().source()), NOBODY_OWNS_IT));
        if (TeamPolicy.oneStays(submission)) {
            advice.add(NOT_ALONE);
        }
        return advice;
    }

    private static List<Advice> onKeyWorker(KeyWorkerAssigned assigned) {
        var advice = new ArrayList<Advice>();
        if (!assigned.personAgreed()) {
            advice.add(PERSON_CHOOSES);
        }
        if (CommonRules.unsaid(assigned.fit()) || CommonRules.unsaid(assigned.expertise())) {
            advice.add(SAY_WHY);
        }
        return advice;
    }

    private static List<Advice> onClosing(Submission submission, Team team) {
        AgencyId source = submission.event().source();
        PersonFile file = submission.known().file();
        boolean open = file != null && file.course().hasOpenIssues(source);
        return Stream.concat(only(open, STILL_OPEN).stream(), only(team.ownsTasks(source), NOBODY_OWNS_IT).stream())
                .toList();
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
