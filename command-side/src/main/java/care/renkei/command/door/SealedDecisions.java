package care.renkei.command.door;

import care.renkei.command.decision.Decision;
import care.renkei.command.decision.EventIds;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.keys.SubjectKeys;
import care.renkei.command.lookup.Preparation;
import care.renkei.command.lookup.Prepared;
import care.renkei.command.lookup.Wanted;
import care.renkei.command.protection.Happened;
import care.renkei.command.protection.Report;
import care.renkei.command.protection.ReportDecider;
import care.renkei.command.sealed.NewMatter;
import care.renkei.command.sealed.Reports;
import care.renkei.command.sealed.StoredReport;
import care.renkei.command.sealed.Taken;
import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.protection.AbuseReportAssessed;
import care.renkei.events.protection.AbuseReportClosed;
import care.renkei.events.protection.AbuseReportPassedOn;
import care.renkei.events.protection.AbuseReportReceived;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.stored.Matter;
import care.renkei.events.stored.MatterSealer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One attempt to have a sealed event decided and kept. */
final class SealedDecisions {

    private static final RandomGenerator RANDOM = new SecureRandom();

    private final Preparation preparation;
    private final Reports reports;
    private final SubjectKeys keys;
    private final IdMaker ids;
    private final DoorSettings settings;
    private final ReportDecider decider = new ReportDecider();

    SealedDecisions(Preparation preparation, Reports reports, SubjectKeys keys, IdMaker ids, DoorSettings settings) {
        this.preparation = preparation;
        this.reports = reports;
        this.keys = keys;
        this.ids = ids;
        this.settings = settings;
    }

    /**
     * @param under what stands for the event's id: with whoever sends it, so that a colleague who uses the same id
     *     hears nothing of the other's
     * @throws org.springframework.dao.DuplicateKeyException if another was faster: try again
     */
    SealedResult attempt(Understood understood, String under) {
        CareEvent unnamed = understood.event();
        Prepared prepared = preparation.read(Wanted.ofAgencies(unnamed));
        if (understood.sent().time().isAfter(prepared.now().plus(settings.aheadAtMost()))) {
            return new SealedResult.NotTaken(Problem.at("/time", DoorCode.TIME_AHEAD));
        }
        String submission = ids.value(understood.source(), under, "submission");
        Taken before = reports.taken(submission);
        if (before != null) {
            return repeated(understood, before);
        }
        CareEvent event = understood.event(EventIds.next(prepared.now(), RANDOM));
        ProtectionEvent said = (ProtectionEvent) event.content();
        StoredReport stored = said instanceof AbuseReported
                ? new StoredReport(
                        DataSubjectId.of(DataSubjectId.Kind.PERSON, ids.value(event.source(), under, "matter")),
                        DataSubjectId.of(DataSubjectId.Kind.REPORTER, ids.value(event.source(), under, "reporter")),
                        List.of())
                : reports.openTo(event.source(), said.report().text());
        var submitted = new Submission(event, Set.of(), prepared.now(), settings.timeZone(), prepared.known());
        Decision decision = decider.decide(submitted, past(stored));
        if (decision instanceof Decision.Refused(Refusal refusal)) {
            return new SealedResult.NotTaken(Problem.of(refusal));
        }
        if (decision instanceof Decision.Accepted && stored != null) {
            keep(understood, event, submission, stored);
        }
        return taken(understood, said.report().text());
    }

    private static SealedResult taken(Understood understood, String report) {
        return new SealedResult.Taken(understood.sent().id(), new ThingId(report));
    }

    private SealedResult repeated(Understood understood, Taken before) {
        DataKeys known = keys.keysOf(List.of(before.matterKey()));
        byte[] digest = SameContent.digest(understood.sent(), known.current(before.matterKey()));
        return MessageDigest.isEqual(digest, before.digest())
                ? taken(understood, before.report())
                : new SealedResult.NotTaken(Problem.of(DoorCode.ID_REUSED_WITH_OTHER_CONTENT));
    }

    private Report past(@Nullable StoredReport stored) {
        Report report = decider.initial();
        if (stored == null || stored.events().isEmpty()) {
            return report;
        }
        DataKeys known = keys.keysOf(List.of(stored.matterKey()));
        for (StoredReport.Sealed one : stored.events()) {
            Matter matter = MatterSealer.open(one.event(), stored.matterKey(), one.matter(), Matter.class, known);
            report = decider.evolve(report, new Happened(one.event(), matter.event()));
        }
        return report;
    }

    private void keep(Understood understood, CareEvent event, String submission, StoredReport report) {
        boolean first = report.events().isEmpty();
        if (first) {
            keys.makeMissing(List.of(report.matterKey(), report.reporterKey()));
        }
        DataKeys known = keys.keysOf(List.of(report.matterKey(), report.reporterKey()));
        Matter.Channel channel = Matter.channel(event);
        var kept = new NewMatter(
                event.id(),
                ((ProtectionEvent) event.content()).report().text(),
                report.events().size(),
                submission,
                SameContent.digest(understood.sent(), known.current(report.matterKey())),
                MatterSealer.seal(event.id(), report.matterKey(), Matter.of(event), known),
                channel == null ? null : MatterSealer.seal(event.id(), report.reporterKey(), channel, known),
                opensTo((ProtectionEvent) event.content()));
        if (first) {
            reports.open(report.matterKey(), report.reporterKey(), kept);
        } else {
            reports.add(kept);
        }
    }

    private static @Nullable AgencyId opensTo(ProtectionEvent event) {
        return switch (event) {
            case AbuseReported reported -> reported.to();
            case AbuseReportPassedOn passed -> passed.to();
            case AbuseReportReceived _, AbuseReportAssessed _, AbuseReportClosed _ -> null;
        };
    }
}
