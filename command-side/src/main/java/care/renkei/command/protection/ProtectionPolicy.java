package care.renkei.command.protection;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.ReportBasis;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules, each with its article. */
final class ProtectionPolicy {

    /** Disability abuse prevention act, articles 17 and 23: staff and employer cases. */
    private static final Set<ReportBasis> PASSED_ON =
            EnumSet.of(ReportBasis.DISABILITY_ABUSE_16, ReportBasis.DISABILITY_ABUSE_22);

    private ProtectionPolicy() {}

    static @Nullable Refusal authorityReceives(Submission submission, AbuseReported reported) {
        AgencyKind kind = submission.known().kindOf(reported.to());
        return kind != null && receives(kind, reported.basis()) ? null : new ProtectionRefusal.NotTheAuthorityForThis();
    }

    private static boolean receives(AgencyKind kind, ReportBasis basis) {
        boolean municipality = kind == AgencyKind.MUNICIPAL_WELFARE;
        boolean prefecture = kind == AgencyKind.PREFECTURE;
        return switch (basis) {
            case DISABILITY_ABUSE_7, DISABILITY_ABUSE_16 -> municipality;
            case DISABILITY_ABUSE_22 -> municipality || prefecture;
            case PSYCHIATRIC_HOSPITAL_ABUSE_40_3 -> prefecture;
            case CHILD_ABUSE_REPORT_6, CHILD_PROTECTION_25, CHILD_PLACED_ABUSE_33_12 ->
                municipality || prefecture || kind == AgencyKind.CHILD_GUIDANCE_CENTRE;
        };
    }

    /** What an authority does has somebody who did it, and is done by the authority that the report came to. */
    static Rule receivingAuthority(Submission submission, AgencyId receiver) {
        return Rule.all(
                () -> submission.event().source().equals(receiver)
                        ? null
                        : new ProtectionRefusal.NotTheReceivingAuthority(),
                () -> CommonRules.practitionerIsNamed(submission));
    }

    static @Nullable Refusal mayBePassedOn(Submission submission, Report.Open report, AgencyId to) {
        if (!PASSED_ON.contains(report.basis())
                || submission.known().kindOf(report.receiver()) != AgencyKind.MUNICIPAL_WELFARE) {
            return new ProtectionRefusal.NotToBePassedOn();
        }
        return submission.known().kindOf(to) == AgencyKind.PREFECTURE
                ? null
                : new ProtectionRefusal.ReceiverIsNoPrefecture();
    }

    static @Nullable Refusal factsAreEstablished(Report.Open report) {
        return report.assessed() ? null : new ProtectionRefusal.FactsNotEstablished();
    }
}
