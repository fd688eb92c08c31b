package care.renkei.query.timeline;

import care.renkei.events.Position;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.Standing;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the records that were advised on, plans, and the answers, decided as on a page of the timeline: advice on what is not
 * open is neither shown nor counted.
 */
public final class AdvisedRecords {

    /**
     * @param standing what the caller is to the person
     * @param underOverride whether an override that is open lets the caller in
     * @param today the day of the decision
     * @param entries newest first
     */
    public record Found(
            Position position,
            Standing standing,
            boolean underOverride,
            LocalDate today,
            List<TimelineEntry> entries) {}

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;

    public AdvisedRecords(FileReads reads, Snapshot views, KeyRing keys) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * Writes its own look.
     *
     * @param request of the view {@code timeline}
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws ViewsUnavailable if the views cannot be read
     */
    public Found read(FileRequest request) {
        var ask = new AdvisedQuestion(request.person());
        OpenFile file = reads.open(request, ask);
        List<StoredRow> rows = file.answers().of(ask);
        try {
            Map<Long, RecordKind> known =
                    kinds.of(rows.stream().map(StoredRow::kind).collect(Collectors.toSet()));
            var page = new PageInProgress(new Judgement(request.person(), file.permission()), Integer.MAX_VALUE);
            page.take(
                    rows, known, row -> file.judges(row.position(), row.source().text()));
            var look = new LookInProgress();
            page.page().forEach(record -> record.seenIn(look));
            List<TimelineEntry> entries = Opening.entries(reads, keys, request, page.page(), null);
            reads.record(request, file.position(), "", false, look);
            return new Found(
                    file.position(),
                    file.standing(),
                    file.permission().underOverride(),
                    file.permission().inquiry().today(),
                    entries);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
