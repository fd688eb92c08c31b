package care.renkei.query.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyUnavailable;
import care.renkei.events.stored.Matter;
import care.renkei.events.stored.MatterSealer;
import care.renkei.query.protection.LookEntry.Seen;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads sealed reports for the authority that they are addressed to. Whoever else asks is asked about in the same way
 * and finds nothing; each look is written down before anything leaves.
 */
public final class SealedReports {

    private final Snapshot views;
    private final Permissions permissions;
    private final SealedMatters matters;
    private final KeyRing keys;
    private final Supplier<UUID> lookIds;

    /**
     * @param keys of sealed matters
     * @param lookIds new ids, in the order of time
     */
    public SealedReports(
            Snapshot views, Permissions permissions, SealedMatters matters, KeyRing keys, Supplier<UUID> lookIds) {
        this.views = views;
        this.permissions = permissions;
        this.matters = matters;
        this.keys = keys;
        this.lookIds = lookIds;
    }

    /** @throws ViewsUnavailable if something cannot be read or the look not be written down */
    public ReportList of(Caller caller, Purpose purpose) {
        Inquiry inquiry = admitted(caller, purpose);
        var listed = new ArrayList<ReportList.Listed>();
        List<OpenedReport> open = open(inquiry, null);
        write(inquiry, open, Seen.LISTED, null);
        open.forEach(report -> listed.add(report.listed()));
        listed.sort(Comparator.comparing(ReportList.Listed::recordedAt).reversed());
        return new ReportList(inquiry.certain(), List.copyOf(listed));
    }

    /**
     * @throws ReportNotAvailable if there is none, or it is not open to the caller
     * @throws ViewsUnavailable if something cannot be read or the look not be written down
     */
    public ReportShown one(Caller caller, Purpose purpose, String report) {
        Inquiry inquiry = admitted(caller, purpose);
        OpenedReport open = named(inquiry, report);
        write(inquiry, List.of(open), Seen.READ, null);
        return new ReportShown(
                open.listed(),
                open.first().receiver(),
                open.steps(),
                looks(open.first(), keysOf(List.of(open.first()))));
    }

    /**
     * Who reported: a look of its own, with its reason, for the receiving authority alone.
     *
     * @throws ReportNotAvailable if there is none, or it is not open to the caller
     * @throws ViewsUnavailable if something cannot be read or the look not be written down
     */
    public ReporterShown reporter(Caller caller, Purpose purpose, String report, Words reason) {
        Inquiry inquiry = admitted(caller, purpose);
        OpenedReport open = named(inquiry, report);
        KeptEvent first = open.first();
        byte[] channel = matters.channel(first.authority(), report);
        if (!first.receiver() || channel.length == 0) {
            throw new ReportNotAvailable();
        }
        write(inquiry, List.of(open), Seen.REPORTER, reason);
        Matter.Channel opened = MatterSealer.open(
                first.event(), first.reporterKey(), channel, Matter.Channel.class, keysOf(List.of(first)));
        return new ReporterShown(opened.source(), opened.practitioner(), opened.reporter());
    }

    /** The caller as enrolment has it now; whoever cannot be confirmed finds nothing. */
    private Inquiry admitted(Caller caller, Purpose purpose) {
        DataSubjectId viewer =
                switch (caller) {
                    case Caller.OfAgency of -> of.viewer();
                    case Caller.Individual of -> of.viewer();
                    case Caller.Operator of -> null;
                    case Caller.Nobody of -> null;
                };
        // Asked of the own partition, as for any list across files.
        DataSubjectId asked = viewer == null ? new AgencyId("nobody").subject() : viewer;
        Question<Boolean> wall = permissions.wall(asked, caller, null);
        Question<Permission> admission = permissions.of(asked, caller, purpose, null);
        try {
            return views.ask(wall, admission).of(admission).inquiry();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private OpenedReport named(Inquiry inquiry, String report) {
        List<OpenedReport> open = open(inquiry, report);
        if (open.isEmpty()) {
            throw new ReportNotAvailable();
        }
        return open.getFirst();
    }

    private List<OpenedReport> open(Inquiry inquiry, @Nullable String report) {
        String authority = inquiry.caller() instanceof Caller.OfAgency caller
                ? caller.agency().text()
                : "";
        var byReport = new LinkedHashMap<String, List<KeptEvent>>();
        for (KeptEvent event : matters.openTo(authority, report)) {
            if (Visibility.decideSealed(inquiry, event.authority()) instanceof Verdict.Visible) {
                byReport.computeIfAbsent(event.report(), id -> new ArrayList<>())
                        .add(event);
            }
        }
        return opened(byReport);
    }

    private List<OpenedReport> opened(Map<String, List<KeptEvent>> byReport) {
        DataKeys known = keysOf(byReport.values().stream().map(List::getFirst).toList());
        return byReport.values().stream()
                .flatMap(events -> opened(events, known))
                .toList();
    }

    /** A report whose key is destroyed is no more. */
    private static Stream<OpenedReport> opened(List<KeptEvent> events, DataKeys known) {
        try {
            return Stream.of(OpenedReport.of(events, known));
        } catch (KeyUnavailable e) {
            return Stream.empty();
        }
    }

    private DataKeys keysOf(List<KeptEvent> firsts) {
        var names = new ArrayList<DataSubjectId>();
        firsts.forEach(first -> {
            names.add(first.matterKey());
            names.add(first.reporterKey());
        });
        return keys.keysOf(names);
    }

    private void write(Inquiry inquiry, List<OpenedReport> reports, Seen seen, @Nullable Words reason) {
        if (!(inquiry.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            return;
        }
        DataKeys known = keysOf(reports.stream().map(OpenedReport::first).toList());
        var entry = new LookEntry(caller.practitioner(), seen, reason);
        matters.write(
                caller.agency(),
                reports.stream()
                        .map(report -> look(report.first(), entry, known))
                        .toList());
    }

    private KeptLook look(KeptEvent report, LookEntry entry, DataKeys known) {
        UUID id = lookIds.get();
        return new KeptLook(
                id, report.report(), report.recordedAt(), MatterSealer.seal(id, report.matterKey(), entry, known));
    }

    private List<ReportShown.Look> looks(KeptEvent report, DataKeys known) {
        return matters.looks(report.authority(), report.report()).stream()
                .map(look -> new ReportShown.Look(
                        look.at(),
                        MatterSealer.open(look.look(), report.matterKey(), look.entry(), LookEntry.class, known)))
                .toList();
    }
}
