package care.renkei.command.team;

import care.renkei.command.decision.Submission;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnTheTeam;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.events.team.TeamEvent;
import java.util.List;

/** Good practice in the team, which no rule forces. */
final class TeamAdvice {

    private TeamAdvice() {}

    static List<Advice> on(Submission submission, Team team, TeamEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case AgencyInvited invited -> only(!invited.personAgreed(), AdviceOnTheTeam.ASK_THE_PERSON);
            case KeyWorkerAssigned assigned -> only(!assigned.personAgreed(), AdviceOnTheTeam.PERSON_CHOOSES);
            case RoleAssigned assigned -> only(assigned.agency() == null, AdviceOnTheTeam.TASK_WITHOUT_AGENCY);
            case CareTeamMemberLeft _ ->
                only(team.ownsTasks(submission.event().source()), AdviceOnTheTeam.TASK_WITHOUT_AGENCY);
            case CareTeamMemberJoined _, RoleEnded _ -> List.of();
        };
    }

    private static List<Advice> only(boolean when, Advice advice) {
        return when ? List.of(advice) : List.of();
    }
}
