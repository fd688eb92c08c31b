package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads one record of a person's timeline, decided as on a page of it; for what belongs to the record. */
public final class OneRecord {

    /** More parts than any record has. */
    private static final int MOST_PARTS = 64;

    /**
     * A record that is open to the reader.
     *
     * @param entry with its words left closed
     * @param look what is to be written down before anything of it leaves
     */
    public record InSight(TimelineEntry entry, Position position, LookInProgress look) {}

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;

    public OneRecord(FileReads reads, Snapshot views, KeyRing keys) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * @throws PersonNotAvailable if the person or the record is unknown or not the caller's to know; that is written
     *     down
     * @throws ViewsUnavailable if the views cannot be read
     */
    public InSight find(FileRequest file, UUID record) {
        try {
            RowsQuestion asked = rows(file.person(), record);
            OpenFile open = reads.open(file, asked);
            List<StoredRow> rows = open.answers().of(asked);
            Map<Long, RecordKind> known =
                    kinds.of(rows.stream().map(StoredRow::kind).collect(Collectors.toSet()));
            var page = new PageInProgress(new Judgement(file.person(), open.permission()), 1);
            page.take(
                    rows, known, row -> open.judges(row.position(), row.source().text()));
            if (page.page().isEmpty()) {
                throw reads.refused(file);
            }
            return inSight(file, open, page.page().getFirst());
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private InSight inSight(FileRequest file, OpenFile open, Visible record) {
        var entries = new Entries(PartsOpened.of(keys, List.of()));
        var amendments = Amendments.of(reads, file, List.of(record), null);
        var look = new LookInProgress();
        record.rows().forEach(row -> look.saw(row.event(), record.verdictOn(row)));
        return new InSight(entries.entry(record, Amendments.shown(entries, record, amendments)), open.position(), look);
    }

    private static RowsQuestion rows(DataSubjectId person, UUID record) {
        return new RowsQuestion(person, Place.END, null, null, List.of(), Set.of(record), MOST_PARTS);
    }
}
