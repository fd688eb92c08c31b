package care.renkei.query.timeline;

import care.renkei.events.EventName;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.TableInProgress.OnTheTable;
import care.renkei.query.visibility.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what everybody at a table may see of a file: decided for each of them by the one decision, for use in a meeting
 * and so on consents in writing alone; opened after, and written down for each of them before it leaves.
 */
public final class SharedTable {

    /** As the access log says it. */
    public static final String ASKED = "pack";

    /** More than a meeting looks at in an hour. */
    public static final int MOST_RECORDS = 100;

    private final FileReads reads;
    private final Permissions permissions;
    private final TableLooks looks;
    private final Kinds kinds;
    private final KeyRing keys;

    public SharedTable(FileReads reads, Permissions permissions, Snapshot views, KeyRing keys) {
        this.reads = reads;
        this.permissions = permissions;
        looks = new TableLooks(reads);
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public TablePage page(TableRequest request) {
        try {
            return read(request);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private TablePage read(TableRequest request) throws SQLException {
        UnitedFiles<TableQuestions> files =
                reads.united(request.file(request.caller()), person -> TableQuestions.of(request, person, permissions));
        var laid = new ArrayList<TableFile>();
        for (OpenedFile<TableQuestions> file : files.files()) {
            var gathered = new TableInProgress(TableQuestions.judgement(file));
            take(request, file, gathered);
            laid.add(new TableFile(file, gathered, closed(request, file, gathered)));
        }
        return show(request, files, laid);
    }

    /** Of records that were named, those that stay closed; told as the timeline tells it. */
    private Map<Reason, Integer> closed(TableRequest request, OpenedFile<TableQuestions> file, TableInProgress gathered)
            throws SQLException {
        Set<UUID> only = request.only();
        if (only == null || !file.open().standing().isTold()) {
            return Map.of();
        }
        Set<UUID> shown =
                gathered.shown().stream().map(one -> one.record().event()).collect(Collectors.toSet());
        List<RecordsQuestion.Structure> missing = file.answer(file.asked().structures()).stream()
                .filter(one -> only.contains(one.record()) && !shown.contains(one.record()))
                .toList();
        return HiddenRecords.oneByOne(
                new Judgement(file.person(), file.open().permission()),
                missing,
                kinds.of(missing.stream().map(RecordsQuestion.Structure::kind).collect(Collectors.toSet())));
    }

    /** Nothing that is newer than what is known of consents, not even the own: others look, too. */
    private void take(TableRequest request, OpenedFile<TableQuestions> file, TableInProgress gathered)
            throws SQLException {
        List<StoredRow> rows = file.answer(file.asked().rows());
        Map<Long, RecordKind> known =
                kinds.of(rows.stream().map(StoredRow::kind).collect(Collectors.toSet()));
        Map<UUID, List<StoredRow>> records = new LinkedHashMap<>();
        for (StoredRow row : rows) {
            RecordKind kind = known.get(row.kind());
            if (kind != null
                    && file.open().permission().upTo().compareTo(row.position()) >= 0
                    && request.chooses(row, new EventName(kind.type()))) {
                records.computeIfAbsent(row.event(), unknown -> new ArrayList<>())
                        .addFirst(row);
            }
        }
        records.values()
                .forEach(record -> gathered.take(
                        record,
                        Objects.requireNonNull(known.get(record.getFirst().kind()), "its kind was found")));
    }

    /** The records of all files in the order of a timeline, as many as fit; those of each file are opened together. */
    private TablePage show(TableRequest request, UnitedFiles<TableQuestions> files, List<TableFile> laid) {
        List<Place> places = laid.stream()
                .flatMap(TableFile::places)
                .sorted(Place.NEWEST_FIRST)
                .toList();
        Set<Place> fits = places.stream().limit(MOST_RECORDS).collect(Collectors.toSet());
        var told = new TreeMap<Place, ShownRecord>(Place.NEWEST_FIRST);
        for (TableFile one : laid) {
            List<OnTheTable> shown = one.shownAt(fits);
            told.putAll(ShownRecord.open(
                    reads,
                    keys,
                    one.file(),
                    shown.stream().map(OnTheTable::record).toList()));
            looks.writeDown(request, one.file(), shown);
        }
        boolean all = places.size() <= MOST_RECORDS && files.files().stream().allMatch(TableQuestions::all);
        return new TablePage(
                files.position(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                told.values().stream().map(ShownRecord::entry).toList(),
                !all,
                told.values().stream()
                        .flatMap(record -> record.items().stream())
                        .distinct()
                        .toList(),
                sum(laid.stream().map(one -> one.gathered().leftOut()), new TreeMap<>()),
                // It is told in the file that was asked for, to whom the others may be unknown.
                laid.getFirst().gathered().tellable(),
                sum(laid.stream().map(TableFile::closed), new EnumMap<>(Reason.class)));
    }

    private static <K, M extends Map<K, Integer>> M sum(Stream<? extends Map<K, Integer>> counts, M into) {
        counts.forEach(of -> of.forEach((key, count) -> into.merge(key, count, Integer::sum)));
        return into;
    }
}
