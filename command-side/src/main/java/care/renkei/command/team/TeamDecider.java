package care.renkei.command.team;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Pressed;
import care.renkei.command.decision.Submission;
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
import java.util.Optional;

/** Decides about one person's team. */
final class TeamDecider implements Decider<Team> {

    @Override
    public Team initial() {
        return Team.NOBODY;
    }

    @Override
    public Decision decide(Submission submission, Team team) {
        TeamEvent event = (TeamEvent) submission.content();
        Decision decision =
                switch (event) {
                    case AgencyInvited invited -> invite(submission, team, invited);
                    case CareTeamMemberJoined joined ->
                        by(
                                submission,
                                () -> TeamPolicy.isAskedOrThere(submission, team),
                                () -> TeamPolicy.takesANewRole(submission, team, joined));
                    case CareTeamMemberLeft left -> leave(submission, left);
                    case CaseClosed closed -> CaseClosing.close(submission, closed);
                    case CaseReopened reopened -> CaseClosing.reopen(submission, team, reopened);
                    case KeyWorkerAssigned assigned -> assign(submission, assigned);
                    case RoleAssigned assigned ->
                        bySomebodyWhoServes(
                                submission,
                                () -> TeamPolicy.taskIsNew(team, assigned.role()),
                                () -> TeamPolicy.fillsWhatNobodyOwns(team, assigned),
                                () -> TeamPolicy.belongsToTheTeam(submission, assigned.agency()));
                    case RoleEnded ended ->
                        bySomebodyWhoServes(submission, () -> TeamPolicy.taskIsOpen(team, ended.role()));
                };
        return decision.advising(TeamAdvice.on(submission, team, event));
    }

    private static Decision invite(Submission submission, Team team, AgencyInvited invited) {
        Decision decision = bySomebodyWhoServes(
                submission,
                () -> TeamPolicy.isRegistered(submission, invited.agency()),
                () -> TeamPolicy.isNotThereYet(submission, invited.agency()));
        Team.Invitation before = team.invitations().get(invited.agency());
        if (before != null && decision instanceof Decision.Accepted) {
            boolean twice = before.role() == invited.role() && before.asked().justBefore(submission);
            return twice ? new Decision.AlreadySo(before.asked().event()) : decision;
        }
        return decision;
    }

    private static Decision leave(Submission submission, CareTeamMemberLeft left) {
        return by(
                submission,
                () -> TeamPolicy.isOfTheTeam(submission),
                () -> TeamPolicy.lastDayHasCome(submission, left),
                () -> TeamPolicy.somebodyStays(submission));
    }

    private static Decision assign(Submission submission, KeyWorkerAssigned assigned) {
        return bySomebodyWhoServes(
                submission,
                () -> TeamPolicy.belongsToTheTeam(submission, assigned.agency()),
                () -> TeamPolicy.keyWorkerIsEnrolled(submission, assigned));
    }

    private static Decision bySomebodyWhoServes(Submission submission, Rule... own) {
        return by(submission, () -> CommonRules.personIsServed(submission), own);
    }

    /** What holds for every event of the team, then its own rules. */
    static Decision by(Submission submission, Rule available, Rule... own) {
        return unlessBroken(
                () -> CommonRules.agencyIsRegistered(submission),
                available,
                () -> CommonRules.practitionerIsEnrolled(submission),
                () -> CommonRules.subjectsAreOfTheFile(submission),
                Rule.all(own));
    }

    @Override
    public Team evolve(Team team, StoredEvent event) {
        return switch ((TeamEvent) event.content()) {
            case AgencyInvited invited ->
                team.inviting(invited.agency(), new Team.Invitation(invited.role(), Pressed.by(event)));
            case CareTeamMemberJoined joined -> team.joinedBy(event.source(), joined.role());
            case CareTeamMemberLeft _ -> team.leftBy(event.source());
            case CaseClosed _ -> team.closedBy(event.source());
            // Joining follows in an event of its own.
            case CaseReopened _ -> team;
            case RoleAssigned assigned ->
                filled(team, assigned).withTask(assigned.role(), Optional.ofNullable(assigned.agency()));
            case RoleEnded ended -> team.withoutTask(ended.role());
            case KeyWorkerAssigned _ -> team;
        };
    }

    private static Team filled(Team team, RoleAssigned assigned) {
        return assigned.fills() == null ? team : team.withoutTask(assigned.fills());
    }
}
