package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.EventName;
import care.renkei.events.Purpose;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
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
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private TablePage read(TableRequest request) throws SQLException {
        FileRequest file = file(request, request.caller());
        var rows = new RowsQuestion(request.person(), Place.END, null, null, null, Set.of(), MOST_ROWS);
        Map<DataSubjectId, Question<Permission>> asked = new LinkedHashMap<>();
        request.parties()
                .forEach(party ->
                        asked.put(party, permissions.of(request.person(), caller(party), Purpose.MEETING, null)));
        var structures = new RecordsQuestion(request.person());
        OpenFile open = reads.open(
                file,
                Stream.concat(Stream.of(rows, structures), asked.values().stream())
                        .toArray(Question<?>[]::new));
        var gathered = inProgress(request, open, asked);
        List<StoredRow> found = open.answers().of(rows);
        take(request, open, found, gathered);
        boolean all = found.size() < MOST_ROWS && gathered.shown().size() <= MOST_RECORDS;
        return show(request, file, open, gathered, all, closed(request, open, structures, gathered));
    }

    /** Of records that were named, those that stay closed; told as the timeline tells it. */
    private Map<Reason, Integer> closed(
            TableRequest request, OpenFile open, RecordsQuestion structures, TableInProgress gathered)
            throws SQLException {
        Set<UUID> only = request.only();
        if (only == null || !open.standing().isTold()) {
            return Map.of();
        }
        Set<UUID> shown =
                gathered.shown().stream().map(one -> eventOf(one.record())).collect(Collectors.toSet());
        List<RecordsQuestion.Structure> missing = open.answers().of(structures).stream()
                .filter(one -> only.contains(one.record()) && !shown.contains(one.record()))
                .toList();
        return HiddenRecords.oneByOne(
                new Judgement(request.person(), open.permission()),
                missing,
                kinds.of(missing.stream().map(RecordsQuestion.Structure::kind).collect(Collectors.toSet())));
    }

    private static FileRequest file(TableRequest request, Caller caller) {
        return new FileRequest("timeline", ASKED, request.person(), caller, Purpose.MEETING, request.after(), null);
    }

    private static TableInProgress inProgress(
            TableRequest request, OpenFile open, Map<DataSubjectId, Question<Permission>> asked) {
        Map<DataSubjectId, Inquiry> parties = new LinkedHashMap<>();
        asked.forEach((party, question) ->
                parties.put(party, open.answers().of(question).inquiry()));
        return new TableInProgress(new TableJudgement(request.person(), open.permission(), parties));
    }

    /** Nothing that is newer than what is known of consents, not even the own: others look, too. */
    private void take(TableRequest request, OpenFile open, List<StoredRow> rows, TableInProgress gathered)
            throws SQLException {
        Map<Long, RecordKind> known =
                kinds.of(rows.stream().map(StoredRow::kind).collect(Collectors.toSet()));
        Map<UUID, List<StoredRow>> records = new LinkedHashMap<>();
        for (StoredRow row : rows) {
            RecordKind kind = known.get(row.kind());
            if (kind != null
                    && open.permission().upTo().compareTo(row.position()) >= 0
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

    private TablePage show(
            TableRequest request,
            FileRequest file,
            OpenFile open,
            TableInProgress gathered,
            boolean all,
            Map<Reason, Integer> closed) {
        List<OnTheTable> shown = gathered.shown().stream().limit(MOST_RECORDS).toList();
        List<Visible> page = shown.stream().map(OnTheTable::record).toList();
        Map<UUID, List<StoredRow>> amendments = Amendments.of(reads, file, page, null);
        var needed = new ArrayList<StoredRow>();
        page.forEach(record -> needed.addAll(record.rows()));
        amendments.values().forEach(needed::addAll);
        var entries = new Entries(PartsOpened.of(keys, needed));
        var told = new ArrayList<TimelineEntry>();
        var items = new ArrayList<ShownItem>();
        for (Visible record : page) {
            List<TimelineEntry> later = Amendments.shown(entries, record, amendments);
            told.add(entries.entry(record, later));
            record.rows().forEach(row -> items.add(item(row)));
            later.forEach(entry -> amendments.getOrDefault(eventOf(record), List.of()).stream()
                    .filter(row -> row.event().equals(entry.id()))
                    .forEach(row -> items.add(item(row))));
        }
        writeDown(request, file, open, shown);
        return new TablePage(
                open.position(),
                open.permission().inquiry().certain(),
                open.freshAt(),
                told,
                !all,
                items.stream().distinct().toList(),
                gathered.leftOut(),
                gathered.tellable(),
                closed);
    }

    private static UUID eventOf(Visible record) {
        return record.rows().getFirst().event();
    }

    private static ShownItem item(StoredRow row) {
        byte[] sealed = row.sealed();
        return ShownItem.of(row.event(), row.part(), sealed == null ? null : Digest.of(sealed));
    }

    private void writeDown(TableRequest request, FileRequest file, OpenFile open, List<OnTheTable> shown) {
        var own = new LookInProgress();
        shown.forEach(one -> one.record()
                .rows()
                .forEach(row -> own.saw(row.event(), one.record().verdictOn(row))));
        reads.record(file, open.position(), request.said(), false, own);
        if (!request.shown()) {
            return;
        }
        for (DataSubjectId party : request.parties()) {
            if (isCaller(request.caller(), party)) {
                continue;
            }
            var look = new LookInProgress();
            shown.forEach(one -> one.record().rows().forEach(row -> {
                List<Verdict> verdicts = one.parties().getOrDefault(party, List.of());
                if (verdicts.get(row.part()) instanceof Verdict.Visible visible) {
                    look.saw(row.event(), visible);
                }
            }));
            reads.record(file(request, caller(party)), open.position(), request.said(), false, look);
        }
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
