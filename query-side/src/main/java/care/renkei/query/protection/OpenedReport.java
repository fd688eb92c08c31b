package care.renkei.query.protection;

import care.renkei.events.ThingId;
import care.renkei.events.protection.AbuseReportAssessed;
import care.renkei.events.protection.AbuseReportClosed;
import care.renkei.events.protection.AbuseReportPassedOn;
import care.renkei.events.protection.AbuseReportReceived;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.stored.Matter;
import care.renkei.events.stored.MatterSealer;
import care.renkei.query.protection.ReportShown.Step;
import java.util.ArrayList;
import java.util.List;

/** A report that was opened with its key. */
record OpenedReport(KeptEvent first, AbuseReported reported, List<Step> steps) {

    /** @throws care.renkei.events.sealing.KeyUnavailable if the key is destroyed or not at hand */
    static OpenedReport of(List<KeptEvent> events, DataKeys keys) {
        var steps = new ArrayList<Step>();
        for (KeptEvent event : events) {
            Matter matter = MatterSealer.open(event.event(), event.matterKey(), event.matter(), Matter.class, keys);
            steps.add(new Step(
                    matter.type(),
                    event.recordedAt(),
                    matter.occurred(),
                    matter.source(),
                    matter.practitioner(),
                    matter.person(),
                    matter.event()));
        }
        return new OpenedReport(
                events.getFirst(), (AbuseReported) steps.getFirst().content(), steps);
    }

    ReportList.Listed listed() {
        var report = new ThingId(first.report());
        return new ReportList.Listed(
                report,
                report.text().substring(report.text().indexOf('-') + 1),
                first.recordedAt(),
                reported.to(),
                reported.basis(),
                reported.urgency(),
                reported.who(),
                state());
    }

    private ReportList.State state() {
        ReportList.State state = ReportList.State.WAITING;
        for (Step step : steps) {
            state = after(state, step.content());
        }
        return state;
    }

    private static ReportList.State after(ReportList.State before, ProtectionEvent event) {
        return switch (event) {
            case AbuseReported reported -> before;
            case AbuseReportReceived received -> ReportList.State.RECEIVED;
            case AbuseReportPassedOn passed -> ReportList.State.RECEIVED;
            case AbuseReportAssessed assessed -> ReportList.State.RECEIVED;
            case AbuseReportClosed closed -> ReportList.State.CLOSED;
        };
    }
}
