package care.renkei.query.timeline;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record of a person's files, decided as on a page of the timeline. What was said about a record later leads
 * to the record, where it is open itself.
 */
public final class OneRecord {

    /**
     * A record that is open to the reader.
     *
     * @param file in which it stands: the one that was asked for, or another one of the same person
     * @param entry with its words left closed
     * @param look what is to be written down in that file before anything of the record leaves
     */
    public record InSight(FileRequest file, TimelineEntry entry, OpenFile open, LookInProgress look) {}

    private record Found(
            UnitedFiles<OneQuestion<OneRecordQuestion>> files,
            OpenedFile<OneQuestion<OneRecordQuestion>> file,
            Visible record) {

        LookInProgress look() {
            var look = new LookInProgress();
            record.seenIn(look);
            return look;
        }
    }

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;

    public OneRecord(FileReads reads, Snapshot views, KeyRing keys) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * For what belongs to the record; nothing is written down yet.
     *
     * @throws PersonNotAvailable if the person or the record is unknown or not the caller's to know; that is written
     *     down
     * @throws ViewsUnavailable if the views cannot be read
     */
    public InSight find(FileRequest file, UUID record) {
        Found found = found(file, record);
        FileRequest request = found.file().request();
        var entries = new Entries(PartsOpened.of(keys, List.of()));
        var amendments = Amendments.of(reads, request, List.of(found.record()), null);
        TimelineEntry entry = entries.entry(found.record(), Amendments.shown(entries, found.record(), amendments));
        return new InSight(request, entry, found.file().open(), found.look());
    }

    /**
     * The record alone, as a page of the timeline shows it; that it was read stands in the access log by then.
     *
     * @throws PersonNotAvailable if the person or the record is unknown or not the caller's to know; that is written
     *     down
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public TimelinePage page(FileRequest file, UUID record) {
        Found found = found(file, record);
        OpenedFile<OneQuestion<OneRecordQuestion>> in = found.file();
        TimelineEntry entry = Opening.entries(reads, keys, in.request(), List.of(found.record()), null)
                .getFirst();
        if (!speaksOf(entry, record)) {
            throw reads.refused(file);
        }
        reads.record(in.request(), in.open().position(), "", false, found.look());
        UnitedFiles<OneQuestion<OneRecordQuestion>> files = found.files();
        return new TimelinePage(
                file.person(),
                files.asked().open().standing(),
                files.position(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                List.of(entry.of(in.elsewhere())),
                Map.of(),
                null);
    }

    /** That somebody said something about a record later is told to whom it is open alone. */
    private static boolean speaksOf(TimelineEntry entry, UUID named) {
        return entry.id().equals(named)
                || entry.amendments().stream()
                        .anyMatch(amendment -> amendment.id().equals(named));
    }

    private Found found(FileRequest request, UUID record) {
        try {
            UnitedFiles<OneQuestion<OneRecordQuestion>> files =
                    reads.united(request, person -> new OneQuestion<>(new OneRecordQuestion(person, record)));
            for (OpenedFile<OneQuestion<OneRecordQuestion>> file : files.files()) {
                Visible visible = visible(file);
                if (visible != null) {
                    return new Found(files, file, visible);
                }
            }
            throw reads.refused(request);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private @Nullable Visible visible(OpenedFile<OneQuestion<OneRecordQuestion>> file) throws SQLException {
        return PageInProgress.visible(file.answer(file.asked().question()), file.person(), file.open(), kinds).stream()
                .findFirst()
                .orElse(null);
    }
}
