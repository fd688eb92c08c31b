package care.renkei.query.timeline;

import care.renkei.events.SubjectKey;
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
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads all of a file that the caller may see, or of several that are of one person, page by page, for whoever writes down the whole of it as one look. What
 * is read has been counted first; what is decided otherwise while it is read is left out.
 */
public final class WholeFile {

    /** Rows at a time: what is in memory of a file of any length. */
    private static final int ROWS = 200;

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;

    public WholeFile(FileReads reads, Snapshot views, KeyRing keys) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * Which records are open, and how many are not, by reason. Nothing has been shown then, and nothing is written down.
     *
     * @param records the open ones
     * @param hidden empty for callers who may not know
     */
    public record Contents(OpenFile file, Set<UUID> records, Map<Reason, Integer> hidden) {}

    /**
     * @param request of the view {@code timeline}
     * @param whose parts about whom are asked for
     * @param seen gets every part that is open
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws ViewsUnavailable if the views cannot be read
     */
    public Contents contents(FileRequest request, Predicate<SubjectKey> whose, LookInProgress seen) {
        var all = new RecordsQuestion(request.person());
        OpenFile file = reads.open(request, all);
        List<RecordsQuestion.Structure> records = file.answers().of(all);
        try {
            Map<Long, RecordKind> known = kinds.of(
                    records.stream().map(RecordsQuestion.Structure::kind).collect(Collectors.toSet()));
            var judgement = new Judgement(request.person(), file.permission());
            var open = new HashSet<UUID>();
            for (RecordsQuestion.Structure record : records) {
                RecordKind kind = known.get(record.kind());
                if (kind != null) {
                    RecordVerdict verdict = judgement.of(kind, record.record(), record.recordedAt());
                    verdict.parts().forEach((part, of) -> {
                        if (of instanceof Verdict.Visible visible && whose.test(part.about())) {
                            open.add(record.record());
                            seen.saw(record.record(), visible);
                        }
                    });
                }
            }
            Map<Reason, Integer> hidden =
                    file.standing().isTold() ? HiddenRecords.oneByOne(judgement, records, known) : Map.of();
            return new Contents(file, open, hidden);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /**
     * What is read of one file.
     *
     * @param request of the view {@code timeline}
     * @param whose parts about whom are asked for
     * @param named by {@link #contents}
     */
    public record OfFile(FileRequest request, Predicate<SubjectKey> whose, Set<UUID> named) {}

    /**
     * Hands on the records, newest first over all files, some at a time; of what {@link #contents} named alone, and as
     * today's decision says at that moment.
     */
    public void read(List<OfFile> files, Consumer<List<TimelineEntry>> into) {
        List<Reading> readings = files.stream().map(Reading::new).toList();
        var page = new ArrayList<TimelineEntry>();
        for (Reading newest = newest(readings); newest != null; newest = newest(readings)) {
            page.add(newest.waiting.removeFirst());
            if (page.size() == ROWS) {
                into.accept(List.copyOf(page));
                page.clear();
            }
        }
        into.accept(List.copyOf(page));
    }

    /** The one whose next record is the newest; null when all is read. */
    private @Nullable Reading newest(List<Reading> readings) {
        readings.forEach(Reading::fill);
        return readings.stream()
                .filter(reading -> !reading.waiting.isEmpty())
                .min(Comparator.comparing(Reading::next, Place.NEWEST_FIRST))
                .orElse(null);
    }

    /** How far one file is read: one batch of it is in memory. */
    private final class Reading {

        private final OfFile of;
        private final Deque<TimelineEntry> waiting = new ArrayDeque<>();
        private Place before = Place.END;
        private boolean more = true;

        Reading(OfFile of) {
            this.of = of;
        }

        Place next() {
            TimelineEntry next = waiting.getFirst();
            return new Place(next.occurredAt(), next.id());
        }

        void fill() {
            while (waiting.isEmpty() && more) {
                FileRequest request = of.request();
                var ask = new RowsQuestion(request.person(), before, null, null, null, Set.of(), ROWS);
                OpenFile file = reads.open(request, ask);
                Batch<StoredRow> batch = Batch.of(file.answers().of(ask), ask.rows());
                more = batch.more();
                if (!batch.rows().isEmpty()) {
                    before = batch.last();
                    waiting.addAll(entries(request, file, batch, of.whose(), of.named()));
                }
            }
        }
    }

    private List<TimelineEntry> entries(
            FileRequest request, OpenFile file, Batch<StoredRow> batch, Predicate<SubjectKey> whose, Set<UUID> named) {
        try {
            Map<Long, RecordKind> known =
                    kinds.of(batch.rows().stream().map(StoredRow::kind).collect(Collectors.toSet()));
            var page = new PageInProgress(new Judgement(request.person(), file.permission()), Integer.MAX_VALUE);
            page.take(
                    batch.rows(),
                    known,
                    row -> named.contains(row.event())
                            && whose.test(row.about())
                            && file.judges(row.position(), row.source().text()));
            List<Visible> visible = page.page();
            List<TimelineEntry> entries = Opening.entries(reads, keys, request, visible, null);
            return request.byLink()
                    ? entries.stream().map(entry -> entry.of(request.person())).toList()
                    : entries;
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
