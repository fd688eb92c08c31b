package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Kinds;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads all records of some types that a reader may see, with those that they refer to, as one look: each decided as on
 * a page of the timeline, opened after, and written down before it leaves. Says nothing of what is closed, not even how
 * much.
 */
public final class ChosenRecords {

    private static final int MOST_ATTEMPTS = 2;

    /**
     * What is looked for.
     *
     * @param file of the view {@code timeline}; also its linked files are read
     * @param types of records
     * @param shown which of the records found will be shown; the others do not leave, and no entry names them
     * @param refersTo other records that those speak of
     */
    public record Choice(
            FileRequest file,
            Set<EventName> types,
            UnaryOperator<List<TimelineEntry>> shown,
            Function<List<TimelineEntry>, Set<UUID>> refersTo) {}

    /**
     * What is in sight.
     *
     * @param file the one that was asked for
     * @param linked other files of the same person whose records are among these
     * @param position everything before it, and nothing behind it
     * @param fresh false where the newest consents cannot be confirmed
     * @param freshAt until when everything has been heard
     * @param entries in the order in which they were told
     */
    public record InSight(
            OpenFile file,
            List<DataSubjectId> linked,
            Position position,
            boolean fresh,
            Instant freshAt,
            List<TimelineEntry> entries) {}

    private record OfFile(OpenedFile<OneQuestion<TallyQuestion>> file, List<TimelineEntry> entries) {}

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;

    public ChosenRecords(FileReads reads, Snapshot views, KeyRing keys) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public InSight of(Choice choice) {
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                InSight read = read(choice);
                if (read != null) {
                    return read;
                }
            }
            throw new ViewBehind();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** Null where what may be seen changed between two round trips. */
    private @Nullable InSight read(Choice choice) throws SQLException {
        UnitedFiles<OneQuestion<TallyQuestion>> files =
                reads.united(choice.file(), person -> new OneQuestion<>(new TallyQuestion(person)));
        var read = new ArrayList<OfFile>();
        var looks = new ArrayList<Runnable>();
        for (OpenedFile<OneQuestion<TallyQuestion>> one : files.files()) {
            OfFile of = file(choice, one, looks);
            if (of == null) {
                return null;
            }
            read.add(of);
        }
        looks.forEach(Runnable::run);
        return new InSight(
                files.asked().open(),
                files.linked(),
                files.position(),
                files.certain(),
                files.freshAt(),
                read.stream()
                        .flatMap(of -> of.entries().stream()
                                .map(entry -> entry.of(of.file().elsewhere())))
                        .sorted(Comparator.comparing(TimelineEntry::position))
                        .toList());
    }

    /** @param looks gets what writes down the look into this file */
    private @Nullable OfFile file(Choice choice, OpenedFile<OneQuestion<TallyQuestion>> file, List<Runnable> looks)
            throws SQLException {
        var records = RecordsOfFile.in(file, reads, kinds);
        List<Visible> chosen = records.ofTypes(choice.types());
        if (chosen == null) {
            return null;
        }
        List<TimelineEntry> entries = choice.shown().apply(Opening.entries(reads, keys, file.request(), chosen, null));
        Set<UUID> ids = entries.stream().map(TimelineEntry::id).collect(Collectors.toSet());
        var missing = new HashSet<>(choice.refersTo().apply(entries));
        missing.removeAll(ids);
        List<Visible> referred = records.named(missing);
        if (referred == null) {
            return null;
        }
        Stream<Visible> shown = chosen.stream().filter(record -> ids.contains(record.event()));
        looks.add(() -> writeDown(file, Stream.concat(shown, referred.stream())));
        return new OfFile(
                file,
                Stream.concat(entries.stream(), Opening.entries(reads, keys, file.request(), referred, null).stream())
                        .toList());
    }

    private void writeDown(OpenedFile<OneQuestion<TallyQuestion>> file, Stream<Visible> shown) {
        var look = new LookInProgress();
        shown.forEach(record -> record.seenIn(look));
        reads.record(file.request(), file.open().position(), "", false, look);
    }
}
