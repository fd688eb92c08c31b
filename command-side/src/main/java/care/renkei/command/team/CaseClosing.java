package care.renkei.command.team;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Consequence;
import care.renkei.command.decision.Course;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.SubjectKey;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency ends its work with a person and may take it up again; leaving and joining the team follow from it. */
final class CaseClosing {

    /**
     * Five years, never shorter: standards for planned consultation art. 30, for services art. 42, 75 and those that
     * refer to it, for child day services art. 54, for child consultation art. 30, for community transition art. 38, all
     * counted from the day of the service (decision 0074). A by-law may ask for longer.
     */
    private static final Period RETENTION = Period.ofYears(5);

    private CaseClosing() {}

    static Decision close(Submission submission, CaseClosed closed) {
        return TeamDecider.by(
                        submission,
                        () -> TeamPolicy.isOfTheTeam(submission),
                        () -> CommonRules.practitionerIsNamed(submission),
                        () -> lastDayHasCome(submission, closed.on()),
                        () -> isRetained(closed),
                        () -> isNotResponsibleAnyMore(submission),
                        () -> wasHandedOver(submission, closed))
                .entailing(entailed(submission, new CareTeamMemberLeft(closed.on(), null)));
    }

    static Decision reopen(Submission submission, Team team, CaseReopened reopened) {
        return TeamDecider.by(
                        submission, () -> closedIt(submission, team), () -> CommonRules.reasonIsGiven(reopened.why()))
                .entailing(entailed(submission, new CareTeamMemberJoined(reopened.role(), reopened.from(), null)));
    }

    private static List<Consequence> entailed(Submission submission, care.renkei.events.Content content) {
        return List.of(new Consequence(SubjectKey.of(submission.event().subject()), content));
    }

    private static @Nullable Refusal lastDayHasCome(Submission submission, LocalDate on) {
        return on.isAfter(submission.today()) ? new TeamRefusal.LastDayNotCome() : null;
    }

    private static @Nullable Refusal isRetained(CaseClosed closed) {
        return closed.retainUntil().isBefore(closed.on().plus(RETENTION)) ? new TeamRefusal.RetentionTooShort() : null;
    }

    /** Domain, "Handover": until acceptance the giver stays responsible. */
    private static @Nullable Refusal isNotResponsibleAnyMore(Submission submission) {
        return course(submission).waitsForAnAnswer(submission.event().source())
                ? new TeamRefusal.StillResponsible()
                : null;
    }

    private static @Nullable Refusal wasHandedOver(Submission submission, CaseClosed closed) {
        boolean says = closed.reason() == CaseClosed.WhyClosed.HANDED_OVER || closed.handover() != null;
        boolean did = closed.handover() != null
                && course(submission)
                        .tookOver(closed.handover(), submission.event().source());
        return says && !did ? new TeamRefusal.NobodyTookOver() : null;
    }

    /** Whoever never closed a case here must not learn that the person is known. */
    private static @Nullable Refusal closedIt(Submission submission, Team team) {
        AgencyId source = submission.event().source();
        return submission.known().file() != null && team.closed().contains(source)
                ? null
                : CommonRules.serves(submission)
                        ? new TeamRefusal.CaseNotClosed()
                        : new CommonRefusal.PersonNotAvailable();
    }

    private static Course course(Submission submission) {
        PersonFile file = submission.known().file();
        return file == null ? Course.NOTHING : file.course();
    }
}
