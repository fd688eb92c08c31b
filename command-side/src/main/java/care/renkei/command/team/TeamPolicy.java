package care.renkei.command.team;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about the team, by name. */
final class TeamPolicy {

    private TeamPolicy() {}

    /** An agency that is neither asked, nor handed over to, nor of the team must not learn that the person is known. */
    static @Nullable Refusal isAskedOrThere(Submission submission, Team team) {
        AgencyId source = submission.event().source();
        PersonFile file = submission.known().file();
        boolean asked = file != null
                && (team.invitations().containsKey(source) || file.course().handedOverTo(source));
        return asked || isOfTheTeam(submission, source) ? null : new CommonRefusal.PersonNotAvailable();
    }

    static @Nullable Refusal isOfTheTeam(Submission submission) {
        return isOfTheTeam(submission, submission.event().source()) ? null : new CommonRefusal.PersonNotAvailable();
    }

    static @Nullable Refusal isNotThereYet(Submission submission, AgencyId agency) {
        return isOfTheTeam(submission, agency) ? new TeamRefusal.AlreadyOfTheTeam() : null;
    }

    static @Nullable Refusal takesANewRole(Submission submission, Team team, CareTeamMemberJoined joined) {
        AgencyId source = submission.event().source();
        return isOfTheTeam(submission, source) && team.has(source, joined.role())
                ? new TeamRefusal.AlreadyOfTheTeam()
                : null;
    }

    static @Nullable Refusal somebodyStays(Submission submission) {
        PersonFile file = submission.known().file();
        AgencyId source = submission.event().source();
        Instant now = submission.now();
        boolean others = file != null
                && file.team().stream()
                        .anyMatch(member -> member.at(now) && !member.agency().equals(source));
        return others ? null : new TeamRefusal.LastOfTheTeam();
    }

    /** Practice ENV-04: nobody carries it alone. */
    static boolean oneStays(Submission submission) {
        PersonFile file = submission.known().file();
        AgencyId source = submission.event().source();
        return file != null
                && file.team().stream()
                                .filter(member -> member.at(submission.now()))
                                .map(PersonFile.Membership::agency)
                                .filter(agency -> !agency.equals(source))
                                .distinct()
                                .count()
                        == 1;
    }

    static @Nullable Refusal lastDayHasCome(Submission submission, CareTeamMemberLeft left) {
        return left.on().isAfter(submission.today()) ? new TeamRefusal.LastDayNotCome() : null;
    }

    static @Nullable Refusal belongsToTheTeam(Submission submission, @Nullable AgencyId owner) {
        return owner == null || isOfTheTeam(submission, owner) ? null : new TeamRefusal.NotOfTheTeam();
    }

    static @Nullable Refusal keyWorkerIsEnrolled(Submission submission, KeyWorkerAssigned assigned) {
        return submission.known().enrolled(assigned.worker(), assigned.agency(), submission.dayItHappened())
                ? null
                : new TeamRefusal.KeyWorkerNotThere();
    }

    static @Nullable Refusal taskIsNew(Team team, ThingId task) {
        return team.tasks().containsKey(task) ? new TeamRefusal.TaskAlreadyThere() : null;
    }

    /** What somebody owns ends before somebody else owns it. */
    static @Nullable Refusal fillsWhatNobodyOwns(Team team, RoleAssigned assigned) {
        ThingId waiting = assigned.fills();
        if (waiting == null) {
            return null;
        }
        Optional<AgencyId> owner = team.tasks().get(waiting);
        return owner != null && owner.isEmpty() ? null : new TeamRefusal.TaskNotOpen();
    }

    static @Nullable Refusal taskIsOpen(Team team, ThingId task) {
        return team.tasks().containsKey(task) ? null : new TeamRefusal.TaskNotOpen();
    }

    static @Nullable Refusal isRegistered(Submission submission, AgencyId agency) {
        return CommonRules.agenciesAreRegistered(submission, java.util.List.of(agency));
    }

    private static boolean isOfTheTeam(Submission submission, AgencyId agency) {
        PersonFile file = submission.known().file();
        return file != null && file.ofTheTeam(agency, submission.now());
    }
}
