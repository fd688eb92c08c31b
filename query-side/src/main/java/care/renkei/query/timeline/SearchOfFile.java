package care.renkei.query.timeline;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks through one file, newest first, until a page is full: reads what the reader may see, a stretch at a time, adds
 * what was said later about it, and keeps the records in which all that is sought occurs.
 */
record SearchOfFile(FileReads reads, Kinds kinds, LookingThrough looking, TimelineRequest request) {

    /** First a little, for what is sought is often near; then more at a time. */
    private static final int FIRST_ROWS = 512;

    /** Ciphertexts in memory at a time: some megabytes. */
    private static final int MOST_ROWS = 4_096;

    /** Null where what may be seen changed between two round trips. */
    @Nullable
    SearchedFile from(OpenedFile<OneQuestion<TallyQuestion>> file, Place begin) throws SQLException {
        Map<Long, RecordKind> known =
                kinds.of(file.answer(file.asked().question()).keySet());
        var judgement = new Judgement(file.person(), file.open().permission());
        OpenKinds openKinds = OpenKinds.of(request.filter(), judgement, known);
        var candidates = new SearchCandidates(request.filter(), judgement, known);
        var found = new ArrayList<SearchedRow>();
        Place before = begin;
        boolean more = !openKinds.none();
        for (int rows = FIRST_ROWS; more && found.size() <= request.limit(); rows = Math.min(rows * 4, MOST_ROWS)) {
            var ask = SearchedRowsQuestion.of(file.person(), before, request.filter(), openKinds, rows);
            OpenFile again = reads.again(file, ask);
            if (again == null) {
                return null;
            }
            Batch<SearchedRow> batch = Batch.of(again.answers().of(ask), rows);
            more = batch.more();
            if (!batch.rows().isEmpty()) {
                before = batch.last();
                Collection<SearchCandidate> records = candidates.of(again, batch.rows());
                amend(file.request(), records);
                found.addAll(looking.find(records));
            }
        }
        return new SearchedFile(file, judgement, known, found);
    }

    /** Adds what was said later about these records; asked for only where a record has some. */
    private void amend(FileRequest file, Collection<SearchCandidate> records) {
        Map<UUID, SearchCandidate> amended = records.stream()
                .filter(candidate -> candidate.record().amended())
                .collect(Collectors.toMap(candidate -> candidate.record().event(), candidate -> candidate));
        if (!amended.isEmpty()) {
            var ask = new AmendmentsQuestion(file.person(), amended.keySet(), null);
            for (StoredRow row : reads.open(file, ask).answers().of(ask)) {
                SearchCandidate record = amended.get(row.record());
                EventDescription type = EventCatalogue.standard().find(row.type());
                if (record != null && type != null) {
                    record.amend(row, type);
                }
            }
        }
    }
}
