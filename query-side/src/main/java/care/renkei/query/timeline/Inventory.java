package care.renkei.query.timeline;

import care.renkei.events.Category;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Answers what a file holds that the caller may see: how many records of which type. Decided before it is counted, from
 * structure alone.
 */
public final class Inventory {

    /**
     * Records of one type.
     *
     * @param type without version, e.g. {@code contact.home-visit-made}
     * @param categories as they are now, after reclassifications
     */
    public record Kept(String type, Set<Category> categories, int records) {}

    private final FileReads reads;
    private final Kinds kinds;

    public Inventory(FileReads reads, Snapshot views) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
    }

    /**
     * Of the file and those that are linked to it. Writes its own looks; {@code request} is of the view {@code timeline}.
     *
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws ViewsUnavailable if the views cannot be read
     */
    public List<Kept> of(FileRequest request) {
        try {
            var kept = new ArrayList<Kept>();
            UnitedFiles<OneQuestion<TallyQuestion>> files =
                    reads.united(request, person -> new OneQuestion<>(new TallyQuestion(person)));
            for (OpenedFile<OneQuestion<TallyQuestion>> file : files.files()) {
                Map<Long, Integer> tally = file.answer(file.asked().question());
                Map<Long, RecordKind> known = kinds.of(tally.keySet());
                visible(file, tally, known).forEach((id, records) -> {
                    RecordKind kind = Objects.requireNonNull(known.get(id));
                    kept.add(new Kept(kind.type(), Category.ofMask(kind.categories()), records));
                });
            }
            reads.record(files, "", false, file -> new LookInProgress());
            return kept;
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private Map<Long, Integer> visible(
            OpenedFile<OneQuestion<TallyQuestion>> file, Map<Long, Integer> tally, Map<Long, RecordKind> known)
            throws SQLException {
        var judgement = new Judgement(file.person(), file.open().permission());
        var visible = new HashMap<Long, Integer>();
        if (!judgement.oneByOne()) {
            tally.forEach((id, records) -> {
                RecordKind kind = known.get(id);
                if (kind != null && records > 0 && judgement.ofKind(kind).visible()) {
                    visible.put(id, records);
                }
            });
            return visible;
        }
        var all = new RecordsQuestion(file.person());
        for (RecordsQuestion.Structure record :
                reads.open(file.request(), all).answers().of(all)) {
            RecordKind kind = known.get(record.kind());
            if (kind != null
                    && judgement.of(kind, record.record(), record.recordedAt()).visible()) {
                visible.merge(record.kind(), 1, Integer::sum);
            }
        }
        return visible;
    }
}
