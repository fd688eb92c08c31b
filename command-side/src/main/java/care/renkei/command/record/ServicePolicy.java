package care.renkei.command.record;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.service.CoordinationReviewed;
import care.renkei.events.service.EscalationAccepted;
import care.renkei.events.service.ServiceContracted;
import care.renkei.events.service.SupportRequested;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about services, by name. */
final class ServicePolicy {

    private ServicePolicy() {}

    static @Nullable Refusal endsAfterItBegins(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from) ? new CommonRefusal.EndsBeforeItBegins() : null;
    }

    /** A contract that has been signed has a day that has come, covers a span, and is reported after it was signed. */
    static @Nullable Refusal datesAreInOrder(Submission submission, ServiceContracted contract) {
        if (contract.signedOn().isAfter(submission.today())) {
            return new RecordRefusal.ContractNotSignedYet();
        }
        LocalDate reported = contract.reportedOn();
        return reported != null && reported.isBefore(contract.signedOn())
                ? new RecordRefusal.ReportedBeforeItWasSigned()
                : endsAfterItBegins(contract.from(), contract.until());
    }

    static @Nullable Refusal asksOthers(Submission submission, SupportRequested request) {
        return request.to().contains(submission.event().source())
                ? new RecordRefusal.AskingOneself()
                : CommonRules.agenciesAreRegistered(submission, request.to());
    }

    /** ENV-00: the core centre is the safety net; where there is none, the municipality. */
    static @Nullable Refusal isTheSafetyNet(Submission submission, EscalationAccepted accepted) {
        AgencyId source = submission.event().source();
        AgencyKind kind = submission.known().kindOf(source);
        AgencyId from = accepted.from();
        if ((kind != AgencyKind.CORE_CONSULTATION_CENTRE && !CommonRules.isMunicipality(kind)) || source.equals(from)) {
            return new RecordRefusal.NotTheSafetyNet();
        }
        return from == null ? null : CommonRules.agenciesAreRegistered(submission, List.of(from));
    }

    /** Two look at it, and one of them tells. */
    static @Nullable Refusal twoLookedAtIt(Submission submission, CoordinationReviewed reviewed) {
        if (reviewed.coordinator().equals(reviewed.supervisor())) {
            return new RecordRefusal.ReviewedAlone();
        }
        return Stream.of(reviewed.coordinator(), reviewed.supervisor()).anyMatch(who -> acts(submission, who))
                ? null
                : new CommonRefusal.PractitionerNotEnrolled();
    }

    private static boolean acts(Submission submission, DataSubjectId who) {
        return submission.known().enrolled(who, submission.event().source(), submission.dayItHappened());
    }
}
