package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /** Rows at a time. */
    private static final int ROWS = 500;

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

    private record OfFile(FileRequest request, OpenFile open, List<TimelineEntry> entries) {}

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
        FileRequest asked = choice.file();
        var tally = new TallyQuestion(asked.person());
        Question<List<DataSubjectId>> linked = reads.linked(asked.person());
        OpenFile open = reads.open(asked, tally, linked);
        var files = new ArrayList<@Nullable OfFile>();
        var looks = new ArrayList<Runnable>();
        files.add(file(choice, asked, open, open.answers().of(tally).keySet(), looks));
        for (DataSubjectId other : open.answers().of(linked)) {
            var otherTally = new TallyQuestion(other);
            OpenFile opened = reads.openLinked(asked, other, otherTally);
            if (opened != null) {
                Set<Long> kept = opened.answers().of(otherTally).keySet();
                files.add(file(choice, asked.in(other), opened, kept, looks));
            }
        }
        if (files.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        looks.forEach(Runnable::run);
        return united(files.stream().filter(Objects::nonNull).toList());
    }

    @SuppressWarnings("ReferenceEquality") // the first of them is the one that was asked for
    private static InSight united(List<OfFile> files) {
        OfFile asked = files.getFirst();
        return new InSight(
                asked.open(),
                files.stream().skip(1).map(file -> file.request().person()).toList(),
                files.stream()
                        .map(file -> file.open().position())
                        .min(Position::compareTo)
                        .orElseThrow(),
                files.stream()
                        .allMatch(file -> file.open().permission().inquiry().certain()),
                files.stream()
                        .map(file -> file.open().freshAt())
                        .min(Instant::compareTo)
                        .orElseThrow(),
                files.stream()
                        .flatMap(file ->
                                file.entries().stream().map(entry -> file == asked ? entry : elsewhere(file, entry)))
                        .sorted(Comparator.comparing(TimelineEntry::position))
                        .toList());
    }

    private static TimelineEntry elsewhere(OfFile file, TimelineEntry entry) {
        return entry.of(file.request().person());
    }

    /** @param looks gets what writes down the look into this file */
    private @Nullable OfFile file(Choice choice, FileRequest file, OpenFile open, Set<Long> kept, List<Runnable> looks)
            throws SQLException {
        var judgement = new Judgement(file.person(), open.permission());
        List<Visible> chosen = chosen(choice, file, open, judgement, kinds.of(kept));
        if (chosen == null) {
            return null;
        }
        List<TimelineEntry> entries = choice.shown().apply(Opening.entries(reads, keys, file, chosen, null));
        Set<UUID> ids = entries.stream().map(TimelineEntry::id).collect(Collectors.toSet());
        var missing = new HashSet<>(choice.refersTo().apply(entries));
        missing.removeAll(ids);
        List<Visible> referred = referred(file, open, judgement, missing);
        if (referred == null) {
            return null;
        }
        Stream<Visible> shown = chosen.stream().filter(record -> ids.contains(eventOf(record)));
        looks.add(() -> writeDown(file, open, Stream.concat(shown, referred.stream())));
        return new OfFile(
                file,
                open,
                Stream.concat(entries.stream(), Opening.entries(reads, keys, file, referred, null).stream())
                        .toList());
    }

    private @Nullable List<Visible> chosen(
            Choice choice, FileRequest file, OpenFile open, Judgement judgement, Map<Long, RecordKind> known)
            throws SQLException {
        var page = new PageInProgress(judgement, Integer.MAX_VALUE);
        TimelineFilter filter = TimelineFilter.ofTypes(choice.types());
        OpenKinds may = OpenKinds.of(filter, judgement, known);
        Batch<StoredRow> batch = new Batch<>(List.of(), !may.none());
        Place before = Place.END;
        while (batch.more()) {
            var next = new RowsQuestion(file.person(), before, null, null, may.kinds(), may.named(), ROWS);
            OpenFile again = reads.open(file, next);
            if (!again.decidesAs(open)) {
                return null;
            }
            batch = Batch.of(again.answers().of(next), next.rows());
            Predicate<StoredRow> judged = judged(open);
            page.take(batch.rows(), known, row -> judged.test(row) && filter.admits(kind(known, row)));
            if (!batch.rows().isEmpty()) {
                before = batch.last();
            }
        }
        return page.page();
    }

    private @Nullable List<Visible> referred(FileRequest file, OpenFile open, Judgement judgement, Set<UUID> records)
            throws SQLException {
        var page = new PageInProgress(judgement, Integer.MAX_VALUE);
        if (!records.isEmpty()) {
            var named = new NamedRowsQuestion(file.person(), records);
            OpenFile again = reads.open(file, named);
            if (!again.decidesAs(open)) {
                return null;
            }
            List<StoredRow> rows = again.answers().of(named);
            page.take(rows, kinds.of(rows.stream().map(StoredRow::kind).toList()), judged(open));
        }
        return page.page();
    }

    private static UUID eventOf(Visible record) {
        return record.rows().getFirst().event();
    }

    private static Predicate<StoredRow> judged(OpenFile open) {
        return row -> open.judges(row.position(), row.source().text());
    }

    private static RecordKind kind(Map<Long, RecordKind> known, StoredRow row) {
        return Objects.requireNonNull(known.get(row.kind()), "only rows of known kinds are tested");
    }

    private void writeDown(FileRequest file, OpenFile open, Stream<Visible> shown) {
        var look = new LookInProgress();
        shown.forEach(record -> record.rows().forEach(row -> look.saw(row.event(), record.verdictOn(row))));
        reads.record(file, open.position(), "", false, look);
    }
}
