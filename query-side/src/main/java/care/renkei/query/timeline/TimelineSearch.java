package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.CursorKey;
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
import care.renkei.query.search.Sought;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a person's timeline for words. What the reader may see is decided first; that alone is read, opened in
 * memory and looked through, newest first, until a page is full. There is no index. What was looked for is written
 * nowhere: not into the access log, which says that text was searched, nor into an address.
 */
public final class TimelineSearch {

    private static final int MOST_ATTEMPTS = 3;

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;
    private final CursorKey cursors;
    private final ZoneId zone;

    /** @param zone whose days are meant by a date */
    public TimelineSearch(FileReads reads, Snapshot views, KeyRing keys, CursorKey cursors, ZoneId zone) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
        this.cursors = cursors;
        this.zone = zone;
    }

    /**
     * @param request as for a page of the timeline; of now
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.BadParameter if the cursor is not of this person, text, filter and caller
     * @throws ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public SearchPage page(TimelineRequest request, Sought sought) {
        var file = new FileRequest(
                "timeline",
                "search",
                request.person(),
                request.caller(),
                request.purpose(),
                request.after(),
                request.receipt());
        var cursor = new SearchCursor(cursors, request, sought);
        try {
            for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
                SearchPage page = read(request, sought, file, cursor);
                if (page != null) {
                    return page;
                }
            }
            throw new ViewBehind();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** Null where what may be seen changed between two round trips. */
    private @Nullable SearchPage read(TimelineRequest request, Sought sought, FileRequest file, SearchCursor cursor)
            throws SQLException {
        UnitedFiles<OneQuestion<TallyQuestion>> files =
                reads.united(file, person -> new OneQuestion<>(new TallyQuestion(person)));
        var search = new SearchOfFile(reads, kinds, new LookingThrough(keys, sought, zone), request);
        var searched = new ArrayList<SearchedFile>();
        for (OpenedFile<OneQuestion<TallyQuestion>> one : files.files()) {
            SearchedFile found = search.from(one, cursor.before());
            if (found == null) {
                return null;
            }
            searched.add(found);
        }
        return show(request, files, searched, new FoundPassages(sought, zone), cursor);
    }

    /** Each file's look is written down in that file. */
    private @Nullable SearchPage show(
            TimelineRequest request,
            UnitedFiles<OneQuestion<TallyQuestion>> files,
            List<SearchedFile> searched,
            FoundPassages passages,
            SearchCursor cursor) {
        List<SearchedRow> found = searched.stream()
                .flatMap(one -> one.found().stream())
                .sorted(Comparator.comparing(SearchedRow::place, Place.NEWEST_FIRST))
                .toList();
        List<SearchedRow> page = found.stream().limit(request.limit()).toList();
        var entries = new HashMap<UUID, TimelineEntry>();
        var looks = new HashMap<DataSubjectId, LookInProgress>();
        for (SearchedFile one : searched) {
            List<Visible> visible = whole(request, one, page);
            if (visible == null) {
                return null;
            }
            Opening.entries(reads, keys, one.file().request(), visible, null)
                    .forEach(
                            entry -> entries.put(entry.id(), entry.of(one.file().elsewhere())));
            var look = new LookInProgress();
            visible.forEach(record -> record.seenIn(look));
            looks.put(one.file().person(), look);
        }
        reads.record(files, request.filter().code(), true, file -> Objects.requireNonNull(looks.get(file.person())));
        return new SearchPage(
                request.person(),
                files.asked().open().standing(),
                files.position(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                page.stream()
                        .map(row -> entries.get(row.event()))
                        .filter(Objects::nonNull)
                        .map(passages::in)
                        .toList(),
                found.size() > request.limit() ? cursor.next(page.getLast()) : null);
    }

    /** What of a page is of this file, with all that is shown of it; null where what may be seen changed. */
    private @Nullable List<Visible> whole(TimelineRequest request, SearchedFile searched, List<SearchedRow> page) {
        var ask = whole(searched.file().person(), searched.of(page));
        OpenFile again = reads.again(searched.file(), ask);
        if (again == null) {
            return null;
        }
        var shown = new PageInProgress(searched.judgement(), request.limit());
        shown.take(again.answers().of(ask), searched.known(), row -> true);
        return shown.page();
    }

    /** These records with all that is shown of them. */
    private static RowsQuestion whole(DataSubjectId person, List<SearchedRow> page) {
        Set<UUID> records = page.stream().map(SearchedRow::event).collect(Collectors.toSet());
        Place last = page.isEmpty() ? Place.END : new Place(page.getFirst().occurredAt(), Place.END.event());
        return new RowsQuestion(
                person,
                last,
                page.isEmpty() ? Place.END.occurredAt() : page.getLast().occurredAt(),
                null,
                List.of(),
                records,
                Integer.MAX_VALUE);
    }
}
