package care.renkei.command.team;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnTheTeam;
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

    private TeamAdvice() {}

    static List<Advice> on(Submission submission, Team team, TeamEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case AgencyInvited invited -> only(!invited.personAgreed(), AdviceOnTheTeam.ASK_THE_PERSON);
            case KeyWorkerAssigned assigned -> onKeyWorker(assigned);
            case RoleAssigned assigned -> only(assigned.agency() == null, AdviceOnTheTeam.TASK_WITHOUT_AGENCY);
            case CareTeamMemberLeft _ -> onLeaving(submission, team);
            case CaseClosed _ -> onClosing(submission, team);
            case CareTeamMemberJoined _, RoleEnded _, CaseReopened _ -> List.of();
        };
    }

    private static List<Advice> onLeaving(Submission submission, Team team) {
        var advice =
                new ArrayList<>(only(team.ownsTasks(submission.event().source()), AdviceOnTheTeam.TASK_WITHOUT_AGENCY));
        if (TeamPolicy.oneStays(submission)) {
            advice.add(AdviceOnTheTeam.NOT_ALONE);
        }
        return advice;
    }

    private static List<Advice> onKeyWorker(KeyWorkerAssigned assigned) {
        var advice = new ArrayList<Advice>();
        if (!assigned.personAgreed()) {
            advice.add(AdviceOnTheTeam.PERSON_CHOOSES);
        }
        if (CommonRules.unsaid(assigned.fit()) || CommonRules.unsaid(assigned.expertise())) {
            advice.add(AdviceOnTheTeam.SAY_WHY);
        }
        return advice;
    }

    private static List<Advice> onClosing(Submission submission, Team team) {
        AgencyId source = submission.event().source();
        PersonFile file = submission.known().file();
        boolean open = file != null && file.course().hasOpenIssues(source);
        return Stream.concat(
                        only(open, AdviceOnTheTeam.STILL_OPEN).stream(),
                        only(team.ownsTasks(source), AdviceOnTheTeam.TASK_WITHOUT_AGENCY).stream())
                .toList();
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
