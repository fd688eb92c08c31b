package care.renkei.command.protection;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Submission;
import care.renkei.events.protection.AbuseReportAssessed;
import care.renkei.events.protection.AbuseReportClosed;
import care.renkei.events.protection.AbuseReportPassedOn;
import care.renkei.events.protection.AbuseReportReceived;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.ProtectionEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides about one report. Pure, as every decider; only that it folds opened events, for a report has no facts. */
public final class ReportDecider {

    /** Before anything was reported, and for whoever the report is not open to. */
    public Report initial() {
        return new Report.Unknown();
    }

    public Decision decide(Submission submission, Report report) {
        if (submission.content() instanceof AbuseReported reported) {
            return unlessBroken(
                    () -> CommonRules.agencyIsRegistered(submission),
                    () -> CommonRules.practitionerIsEnrolled(submission),
                    () -> ProtectionPolicy.authorityReceives(submission, reported));
        }
        return switch (report) {
            case Report.Unknown _ -> new Decision.Refused(new ProtectionRefusal.ReportNotAvailable());
            case Report.Closed closed -> afterTheEnd(submission, closed);
            case Report.Open open -> follow(submission, open, (ProtectionEvent) submission.content());
        };
    }

    private static Decision follow(Submission submission, Report.Open report, ProtectionEvent event) {
        return switch (event) {
            case AbuseReported _ -> throw new IllegalStateException("a report opens a stream of its own");
            case AbuseReportReceived _ -> once(report.received(), byTheReceiver(submission, report, () -> null));
            case AbuseReportPassedOn passed ->
                once(
                        report.passedOn().get(passed.to()),
                        byTheReceiver(
                                submission,
                                report,
                                () -> ProtectionPolicy.mayBePassedOn(submission, report, passed.to())));
            case AbuseReportAssessed _ -> byTheReceiver(submission, report, () -> null);
            case AbuseReportClosed _ ->
                byTheReceiver(submission, report, () -> ProtectionPolicy.factsAreEstablished(report));
        };
    }

    private static Decision byTheReceiver(Submission submission, Report.Open report, Rule own) {
        return unlessBroken(
                ProtectionPolicy.receivingAuthority(submission, report.receiver()),
                () -> CommonRules.practitionerIsEnrolled(submission),
                own);
    }

    /** Said again, it is not said twice. */
    private static Decision once(@Nullable UUID before, Decision decision) {
        return before != null && decision instanceof Decision.Accepted ? new Decision.AlreadySo(before) : decision;
    }

    private static Decision afterTheEnd(Submission submission, Report.Closed report) {
        Decision decision = unlessBroken(ProtectionPolicy.receivingAuthority(submission, report.receiver()));
        if (!(decision instanceof Decision.Accepted)) {
            return decision;
        }
        return submission.content() instanceof AbuseReportClosed
                ? new Decision.AlreadySo(report.closed())
                : new Decision.Refused(new ProtectionRefusal.ReportIsClosed());
    }

    /** Never throws: what does not fit is left aside. */
    public Report evolve(Report report, Happened happened) {
        return switch (happened.what()) {
            case AbuseReported reported -> new Report.Open(reported.to(), reported.basis(), null, Map.of(), false);
            case AbuseReportReceived _ ->
                report instanceof Report.Open open
                        ? new Report.Open(
                                open.receiver(), open.basis(), happened.event(), open.passedOn(), open.assessed())
                        : report;
            case AbuseReportPassedOn passed ->
                report instanceof Report.Open open ? passedOn(open, passed, happened.event()) : report;
            case AbuseReportAssessed _ ->
                report instanceof Report.Open open
                        ? new Report.Open(open.receiver(), open.basis(), open.received(), open.passedOn(), true)
                        : report;
            case AbuseReportClosed _ ->
                report instanceof Report.Open open ? new Report.Closed(open.receiver(), happened.event()) : report;
        };
    }

    private static Report passedOn(Report.Open report, AbuseReportPassedOn passed, UUID event) {
        var all = new HashMap<>(report.passedOn());
        all.put(passed.to(), event);
        return new Report.Open(report.receiver(), report.basis(), report.received(), all, report.assessed());
    }
}
