package care.renkei.query.timeline;

import care.renkei.events.EventName;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.PageInProgress.Visible;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is visible in one file, record by record and not opened yet: all of some types, or those that are named. Null in
 * place of them where what may be seen of the file changed between two round trips.
 */
record RecordsOfFile(OpenedFile<OneQuestion<TallyQuestion>> file, Judgement judgement, FileReads reads, Kinds kinds) {

    /** Rows at a time. */
    private static final int ROWS = 500;

    static RecordsOfFile in(OpenedFile<OneQuestion<TallyQuestion>> file, FileReads reads, Kinds kinds) {
        return new RecordsOfFile(file, new Judgement(file.person(), file.open().permission()), reads, kinds);
    }

    @Nullable
    List<Visible> ofTypes(Set<EventName> types) throws SQLException {
        Map<Long, RecordKind> known =
                kinds.of(file.answer(file.asked().question()).keySet());
        var page = new PageInProgress(judgement, Integer.MAX_VALUE);
        TimelineFilter filter = TimelineFilter.ofTypes(types);
        OpenKinds may = OpenKinds.of(filter, judgement, known);
        Batch<StoredRow> batch = new Batch<>(List.of(), !may.none());
        Place before = Place.END;
        while (batch.more()) {
            var next = new RowsQuestion(file.person(), before, null, null, may.kinds(), may.named(), ROWS);
            OpenFile again = reads.again(file, next);
            if (again == null) {
                return null;
            }
            batch = Batch.of(again.answers().of(next), next.rows());
            Predicate<StoredRow> judged = judged(file.open());
            page.take(batch.rows(), known, row -> judged.test(row) && filter.admits(kind(known, row)));
            if (!batch.rows().isEmpty()) {
                before = batch.last();
            }
        }
        return page.page();
    }

    @Nullable
    List<Visible> named(Set<UUID> records) throws SQLException {
        if (records.isEmpty()) {
            return List.of();
        }
        var named = new NamedRowsQuestion(file.person(), records);
        OpenFile again = reads.again(file, named);
        return again == null
                ? null
                : PageInProgress.visible(again.answers().of(named), file.person(), file.open(), kinds);
    }

    private static Predicate<StoredRow> judged(OpenFile open) {
        return row -> open.judges(row.position(), row.source().text());
    }

    private static RecordKind kind(Map<Long, RecordKind> known, StoredRow row) {
        return Objects.requireNonNull(known.get(row.kind()), "only rows of known kinds are tested");
    }
}
