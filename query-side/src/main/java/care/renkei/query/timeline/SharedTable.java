package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Questions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.record.RecordKind;
import care.renkei.query.record.TableJudgement;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.timeline.TableInProgress.OnTheTable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    private static final int MOST_ROWS = 4000;

    private final FileReads reads;
    private final Permissions permissions;
    private final Kinds kinds;
    private final KeyRing keys;

    public SharedTable(FileReads reads, Permissions permissions, Snapshot views, KeyRing keys) {
        this.reads = reads;
        this.permissions = permissions;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /** Who looks, as the decision asks it; an agency as such, for what a practitioner noted alone is on no table. */
    public static Caller caller(DataSubjectId party) {
        return switch (party.kind()) {
            case AGENCY -> Caller.OfAgency.system(new AgencyId(party.value()));
            case PERSON, RELATIVE -> new Caller.Individual(party);
            case PRACTITIONER, REGION, REPORTER -> new Caller.Nobody();
        };
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

    /** Asked of each file, in one round trip: its rows, and what each of the parties may see of it. */
    private record Asked(
            RowsQuestion rows, RecordsQuestion structures, Map<DataSubjectId, Question<Permission>> parties)
            implements Questions {
        @Override
        public List<Question<?>> questions() {
            return Stream.concat(Stream.of(rows, structures), parties.values().stream())
                    .<Question<?>>map(question -> question)
                    .toList();
        }
    }

    /** What of one file all may see. */
    private record Laid(OpenedFile<Asked> file, TableInProgress gathered, Map<Reason, Integer> closed) {}

    private TablePage read(TableRequest request) throws SQLException {
        UnitedFiles<Asked> files = reads.united(file(request, request.caller()), person -> asking(request, person));
        var laid = new ArrayList<Laid>();
        for (OpenedFile<Asked> file : files.files()) {
            TableInProgress gathered = inProgress(file);
            take(request, file, gathered);
            laid.add(new Laid(file, gathered, closed(request, file, gathered)));
        }
        return show(request, files, laid);
    }

    private Asked asking(TableRequest request, DataSubjectId person) {
        Map<DataSubjectId, Question<Permission>> parties = new LinkedHashMap<>();
        for (DataSubjectId party : request.parties()) {
            Caller asks = FileRequest.as(caller(party), request.person(), person);
            parties.put(party, permissions.of(person, asks, Purpose.MEETING, null));
        }
        return new Asked(
                new RowsQuestion(person, Place.END, null, null, null, Set.of(), MOST_ROWS),
                new RecordsQuestion(person),
                parties);
    }

    /** Of records that were named, those that stay closed; told as the timeline tells it. */
    private Map<Reason, Integer> closed(TableRequest request, OpenedFile<Asked> file, TableInProgress gathered)
            throws SQLException {
        Set<UUID> only = request.only();
        if (only == null || !file.open().standing().isTold()) {
            return Map.of();
        }
        Set<UUID> shown =
                gathered.shown().stream().map(one -> eventOf(one.record())).collect(Collectors.toSet());
        List<RecordsQuestion.Structure> missing = file.answer(file.asked().structures()).stream()
                .filter(one -> only.contains(one.record()) && !shown.contains(one.record()))
                .toList();
        return HiddenRecords.oneByOne(
                new Judgement(file.person(), file.open().permission()),
                missing,
                kinds.of(missing.stream().map(RecordsQuestion.Structure::kind).collect(Collectors.toSet())));
    }

    private static FileRequest file(TableRequest request, Caller caller) {
        return new FileRequest("timeline", ASKED, request.person(), caller, Purpose.MEETING, request.after(), null);
    }

    private static TableInProgress inProgress(OpenedFile<Asked> file) {
        Map<DataSubjectId, Inquiry> parties = new LinkedHashMap<>();
        file.asked()
                .parties()
                .forEach((party, question) ->
                        parties.put(party, file.answer(question).inquiry()));
        return new TableInProgress(new TableJudgement(file.person(), file.open().permission(), parties));
    }

    /** Nothing that is newer than what is known of consents, not even the own: others look, too. */
    private void take(TableRequest request, OpenedFile<Asked> file, TableInProgress gathered) throws SQLException {
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
    private TablePage show(TableRequest request, UnitedFiles<Asked> files, List<Laid> laid) {
        List<Place> places = laid.stream()
                .flatMap(one -> one.gathered().shown().stream())
                .map(one -> placeOf(one.record()))
                .sorted(Place.NEWEST_FIRST)
                .toList();
        Set<Place> fits = places.stream().limit(MOST_RECORDS).collect(Collectors.toSet());
        var told = new TreeMap<Place, OpenedRecord>(Place.NEWEST_FIRST);
        for (Laid one : laid) {
            List<OnTheTable> shown = one.gathered().shown().stream()
                    .filter(record -> fits.contains(placeOf(record.record())))
                    .toList();
            told.putAll(opened(one.file(), shown));
            writeDown(request, one.file(), shown);
        }
        boolean all = places.size() <= MOST_RECORDS
                && files.files().stream()
                        .allMatch(file -> file.answer(file.asked().rows()).size() < MOST_ROWS);
        return new TablePage(
                files.position(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                told.values().stream().map(OpenedRecord::entry).toList(),
                !all,
                told.values().stream()
                        .flatMap(record -> record.items().stream())
                        .distinct()
                        .toList(),
                sum(laid.stream().map(one -> one.gathered().leftOut()), new TreeMap<>()),
                // It is told in the file that was asked for, to whom the others may be unknown.
                laid.getFirst().gathered().tellable(),
                sum(laid.stream().map(Laid::closed), new EnumMap<>(Reason.class)));
    }

    private static <K, M extends Map<K, Integer>> M sum(Stream<? extends Map<K, Integer>> counts, M into) {
        counts.forEach(of -> of.forEach((key, count) -> into.merge(key, count, Integer::sum)));
        return into;
    }

    /** A record as it is shown, and what exactly that is. */
    private record OpenedRecord(TimelineEntry entry, List<ShownItem> items) {}

    private Map<Place, OpenedRecord> opened(OpenedFile<Asked> file, List<OnTheTable> shown) {
        List<Visible> page = shown.stream().map(OnTheTable::record).toList();
        Map<UUID, List<StoredRow>> amendments = Amendments.of(reads, file.request(), page, null);
        var needed = new ArrayList<StoredRow>();
        page.forEach(record -> needed.addAll(record.rows()));
        amendments.values().forEach(needed::addAll);
        var entries = new Entries(PartsOpened.of(keys, needed));
        var opened = new HashMap<Place, OpenedRecord>();
        for (Visible record : page) {
            List<TimelineEntry> later = Amendments.shown(entries, record, amendments);
            var items = new ArrayList<ShownItem>();
            record.rows().forEach(row -> items.add(item(row)));
            later.forEach(entry -> amendments.getOrDefault(eventOf(record), List.of()).stream()
                    .filter(row -> row.event().equals(entry.id()))
                    .forEach(row -> items.add(item(row))));
            opened.put(
                    placeOf(record),
                    new OpenedRecord(entries.entry(record, later).of(file.elsewhere()), items));
        }
        return opened;
    }

    private static Place placeOf(Visible record) {
        return record.rows().getFirst().place();
    }

    private static UUID eventOf(Visible record) {
        return record.rows().getFirst().event();
    }

    private static ShownItem item(StoredRow row) {
        byte[] sealed = row.sealed();
        return ShownItem.of(row.event(), row.part(), sealed == null ? null : Digest.of(sealed));
    }

    /** In each file for the caller, and for those at the table who may know of it. */
    private void writeDown(TableRequest request, OpenedFile<Asked> file, List<OnTheTable> shown) {
        var own = new LookInProgress();
        shown.forEach(one -> one.record()
                .rows()
                .forEach(row -> own.saw(row.event(), one.record().verdictOn(row))));
        Position position = file.open().position();
        // The log of another file does not name what is of this one.
        String said = file.elsewhere() == null ? request.said() : "";
        reads.record(file.request(), position, said, false, own);
        if (!request.shown()) {
            return;
        }
        for (DataSubjectId party : request.parties()) {
            if (isCaller(request.caller(), party) || !takesPart(file, party)) {
                continue;
            }
            var look = new LookInProgress();
            shown.forEach(one -> one.record().rows().forEach(row -> {
                List<Verdict> verdicts = one.parties().getOrDefault(party, List.of());
                if (verdicts.get(row.part()) instanceof Verdict.Visible visible) {
                    look.saw(row.event(), visible);
                }
            }));
            FileRequest theirs = file(request, caller(party));
            reads.record(file.elsewhere() == null ? theirs : theirs.in(file.person()), position, said, false, look);
        }
    }

    private static boolean takesPart(OpenedFile<Asked> file, DataSubjectId party) {
        Question<Permission> asked =
                Objects.requireNonNull(file.asked().parties().get(party), "every party was asked of");
        return file.elsewhere() == null || file.answer(asked).standing() != Standing.NONE;
    }

    /** The caller's own entry names the practitioner already. */
    private static boolean isCaller(Caller caller, DataSubjectId party) {
        return switch (caller) {
            case Caller.OfAgency ofAgency -> ofAgency.viewer().equals(party);
            case Caller.Individual individual -> individual.viewer().equals(party);
            case Caller.Operator operator -> false;
            case Caller.Nobody nobody -> false;
        };
    }
}
