package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.stored.StoredEvent;
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

/** Who is there to be told. */
final class Team {

    private Team() {}

    /** An agency joins and leaves by its own word. */
    static AroundAPerson after(AroundAPerson before, StoredEvent event, TeamEvent said) {
        return switch (said) {
            case CareTeamMemberJoined e -> {
                var team = new ArrayList<>(before.team());
                team.add(new AroundAPerson.Member(event.source(), e.role()));
                yield before.team(team, before.keyWorker());
            }
            case CareTeamMemberLeft _ -> left(before, event.source());
            case KeyWorkerAssigned e -> before.team(before.team(), new AroundAPerson.KeyWorker(e.agency(), e.worker()));
            // Leaving and joining follow in events of their own.
            case AgencyInvited _, RoleAssigned _, RoleEnded _, CaseClosed _, CaseReopened _ -> before;
        };
    }

    private static AroundAPerson left(AroundAPerson before, AgencyId agency) {
        AroundAPerson.KeyWorker worker = before.keyWorker();
        return before.team(
                before.team().stream()
                        .filter(member -> !member.agency().equals(agency))
                        .toList(),
                worker == null || worker.agency().equals(agency) ? null : worker);
    }
}
