package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Questions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.FilePart.Found;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of a person's timeline: decided before anything is counted or paged, opened after, and written down
 * before it leaves. The usual page takes one round trip; where much is hidden, a second skips by kind what is not
 * shown.
 */
public final class Timeline {

    /** Some rows more than records, for those that have several parts and those that are not shown. */
    private static final int SPARE_ROWS = 16;

    private static final int MOST_ATTEMPTS = 3;

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;
    private final CursorKey cursors;

    public Timeline(FileReads reads, Snapshot views, KeyRing keys, CursorKey cursors) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
        this.cursors = cursors;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.BadParameter if the cursor is not of this person, filter and caller
     * @throws ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public TimelinePage page(TimelineRequest request) {
        try {
            for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
                TimelinePage page = read(request);
                if (page != null) {
                    return page;
                }
            }
            throw new ViewBehind();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** Asked of each file, in one round trip. */
    record Asked(TallyQuestion tally, RowsQuestion first) implements Questions {
        @Override
        public List<Question<?>> questions() {
            return List.of(tally, first);
        }
    }

    /** Null where what may be seen changed between two round trips. */
    private @Nullable TimelinePage read(TimelineRequest request) throws SQLException {
        var file = new FileRequest(
                "timeline", request.person(), request.caller(), request.purpose(), request.after(), request.receipt());
        Place before = before(request);
        UnitedFiles<Asked> files = reads.united(
                file, person -> new Asked(new TallyQuestion(person), rows(request, person, before, null, Set.of())));
        var parts = new ArrayList<FilePart>();
        for (OpenedFile<Asked> one : files.files()) {
            FilePart part = part(request, one);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return show(request, files, new United(parts, request.limit()));
    }

    /** Null where what may be seen changed between two round trips. */
    private @Nullable FilePart part(TimelineRequest request, OpenedFile<Asked> file) throws SQLException {
        OpenFile open = file.open();
        Map<Long, Integer> counts = file.answer(file.asked().tally());
        Map<Long, RecordKind> known = kinds.of(counts.keySet());
        var judgement = new Judgement(file.person(), open.permission());
        var page = new PageInProgress(judgement, request.limit());
        RowsQuestion first = file.asked().first();
        Batch<StoredRow> batch = Batch.of(file.answer(first), first.rows());
        page.take(batch.rows(), known, wanted(request, open, known));
        while (!page.full() && batch.more()) {
            List<Long> visible = visibleKinds(request.filter(), judgement, known);
            if (visible.isEmpty() && judgement.named().isEmpty()) {
                break;
            }
            RowsQuestion next = rows(request, file.person(), batch.last(), visible, judgement.named());
            OpenFile again = reads.again(file, next);
            if (again == null) {
                return null;
            }
            batch = Batch.of(again.answers().of(next), next.rows());
            page.take(batch.rows(), known, wanted(request, open, known));
        }
        return new FilePart(file, page, hidden(file.request(), open, judgement, counts, known));
    }

    private static RowsQuestion rows(
            TimelineRequest request, DataSubjectId person, Place before, @Nullable List<Long> kinds, Set<UUID> named) {
        return new RowsQuestion(
                person,
                before,
                request.filter().from(),
                request.asOf(),
                kinds,
                named,
                request.limit() + 1 + SPARE_ROWS);
    }

    private static Predicate<StoredRow> wanted(TimelineRequest request, OpenFile open, Map<Long, RecordKind> known) {
        return row -> {
            RecordKind kind = known.get(row.kind());
            return kind != null
                    && request.filter().admits(kind)
                    && open.judges(row.position(), row.source().text());
        };
    }

    static List<Long> visibleKinds(TimelineFilter filter, Judgement judgement, Map<Long, RecordKind> known) {
        return known.entrySet().stream()
                .filter(kind -> filter.admits(kind.getValue())
                        && judgement.ofKind(kind.getValue()).visible())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Reason, Integer> hidden(
            FileRequest file,
            OpenFile open,
            Judgement judgement,
            Map<Long, Integer> counts,
            Map<Long, RecordKind> known) {
        if (!open.standing().isTold()) {
            return Map.of();
        }
        if (!judgement.oneByOne()) {
            return HiddenRecords.byKind(judgement, counts, known);
        }
        var records = new RecordsQuestion(file.person());
        return HiddenRecords.oneByOne(
                judgement, reads.open(file, records).answers().of(records), known);
    }

    /** Each file's look is written down in that file. */
    private TimelinePage show(TimelineRequest request, UnitedFiles<Asked> files, United united) {
        List<Found> page = united.page();
        var shown = new HashMap<UUID, TimelineEntry>();
        for (FilePart part : united.parts()) {
            List<Visible> records = United.of(part, page);
            Opening.entries(reads, keys, part.request(), records, request.asOf())
                    .forEach(entry -> shown.put(entry.id(), entry.of(part.file().elsewhere())));
            var look = new LookInProgress();
            records.forEach(record -> record.seenIn(look));
            reads.record(part.request(), position(request, part, records), said(request), false, look);
        }
        return new TimelinePage(
                request.person(),
                files.asked().open().standing(),
                united.parts().stream()
                        .map(part -> position(request, part, United.of(part, page)))
                        .reduce(request.asOf() == null ? Timeline::earlier : Timeline::later)
                        .orElseThrow(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                page.stream()
                        .map(found ->
                                Objects.requireNonNull(shown.get(found.record().event())))
                        .toList(),
                united.hidden(),
                united.goesOn() ? cursors.sign(page.getLast().place().bytes(), context(request)) : null);
    }

    private static Position position(TimelineRequest request, FilePart part, List<Visible> page) {
        return request.asOf() == null ? part.file().open().position() : newest(page);
    }

    private static Position earlier(Position one, Position other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Position later(Position one, Position other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Position newest(List<Visible> page) {
        return page.stream()
                .flatMap(record -> record.rows().stream())
                .map(StoredRow::position)
                .max(Position::compareTo)
                .orElse(Position.START);
    }

    private Place before(TimelineRequest request) {
        String cursor = request.cursor();
        if (cursor != null) {
            return Place.of(cursors.open(cursor, context(request)));
        }
        Instant to = request.filter().to();
        return to == null ? Place.END : new Place(to, new UUID(0, 0));
    }

    /** A cursor is good for the same person, filter, moment, purpose and caller. */
    private static String context(TimelineRequest request) {
        return String.join(
                "|",
                request.person().text(),
                said(request),
                request.purpose().code(),
                request.caller().toString());
    }

    private static String said(TimelineRequest request) {
        String filter = request.filter().code();
        Instant asOf = request.asOf();
        return asOf == null ? filter : filter + (filter.isEmpty() ? "" : "&") + "asOf=" + asOf;
    }
}
