package care.renkei.command.issue;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyKind;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about issues of the area, by name. */
final class IssuePolicy {

    /** Comprehensive support act, art. 89-3: from single cases to issues of the area is what the council is for. */
    private static final Set<AgencyKind> FOR_THE_AREA = Set.of(
            AgencyKind.CORE_CONSULTATION_CENTRE,
            AgencyKind.COUNCIL,
            AgencyKind.MUNICIPAL_WELFARE,
            AgencyKind.PUBLIC_HEALTH);

    private IssuePolicy() {}

    /** It belongs to a region or to the agency that tells of it, never to anybody's file. */
    static @Nullable Refusal isNobodysFile(Submission submission) {
        CareEvent event = submission.event();
        boolean ofThat = event.about().keySet().stream()
                .allMatch(key -> key.subjects().stream().allMatch(event.subject()::equals));
        return switch (event.subject().kind()) {
            case REGION -> ofThat ? null : new CommonRefusal.SubjectOutsideTheFile();
            case AGENCY ->
                ofThat && event.subject().equals(event.source().subject())
                        ? null
                        : new CommonRefusal.SubjectIsAnotherAgency();
            case PERSON, RELATIVE, PRACTITIONER, REPORTER -> new CommonRefusal.PersonNotAvailable();
        };
    }

    static @Nullable Refusal answersForTheArea(Submission submission) {
        AgencyKind kind = submission.known().kindOf(submission.event().source());
        return kind != null && FOR_THE_AREA.contains(kind) ? null : new IssueRefusal.NotForTheArea();
    }

    /** What an agency raised of its own may be taken up by any region; what one region raised stays there. */
    static @Nullable Refusal isOfThisRegion(Submission submission, IssueState.Open issue) {
        DataSubjectId here = submission.event().subject();
        return issue.of().kind() != DataSubjectId.Kind.REGION
                        || here.kind() != DataSubjectId.Kind.REGION
                        || issue.of().equals(here)
                ? null
                : new IssueRefusal.IssueOfAnotherRegion();
    }

    static @Nullable Refusal hasHappened(Submission submission, LocalDate on) {
        return on.isAfter(submission.today()) ? new IssueRefusal.DayNotCome() : null;
    }

    static @Nullable Refusal wasDeliberated(IssueState.Open issue) {
        return issue.deliberated() ? null : new IssueRefusal.IssueNotDeliberated();
    }
}
