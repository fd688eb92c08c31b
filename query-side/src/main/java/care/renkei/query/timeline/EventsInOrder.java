package care.renkei.query.timeline;

import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.timeline.InOrderQuestion.Judged;
import care.renkei.query.timeline.OpenEvent.OpenPart;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a file is open with its content, event by event in the order of the store: records, and what was said about
 * them, each decided as the page of the timeline decides it. Writes no entry; who sends it on does.
 */
public final class EventsInOrder {

    /**
     * @param file at the moment of the decision; not certain where only the reader's own may be relied on
     * @param events in the order of the store
     */
    public record Open(OpenFile file, List<OpenEvent> events) {}

    private final FileReads reads;
    private final Kinds kinds;

    public EventsInOrder(FileReads reads, Snapshot views) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
    }

    /** All that is open, without its content. */
    public Open outline(FileRequest request) throws SQLException {
        return read(request, null);
    }

    /** What is open of these events, as it is stored. */
    public Open only(FileRequest request, Collection<OpenEvent.Name> events) throws SQLException {
        return read(request, events);
    }

    private Open read(FileRequest request, @Nullable Collection<OpenEvent.Name> only) throws SQLException {
        var records = new InOrderQuestion(request.person(), false, only);
        var amendments = new InOrderQuestion(request.person(), true, only);
        OpenFile file = reads.unasked(request, records, amendments);
        List<Judged> rows = Stream.concat(file.answers().of(records).stream(), file.answers().of(amendments).stream())
                .filter(judged -> file.judges(
                        judged.row().position(), judged.row().source().text()))
                .sorted(Comparator.comparing(judged -> judged.row().position()))
                .toList();
        Map<Long, RecordKind> known =
                kinds.of(rows.stream().map(judged -> judged.row().kind()).collect(Collectors.toSet()));
        return new Open(file, open(new Judgement(request.person(), file.permission()), rows, known));
    }

    private static List<OpenEvent> open(Judgement judgement, List<Judged> rows, Map<Long, RecordKind> known) {
        var events = new LinkedHashMap<UUID, List<Judged>>();
        rows.forEach(judged -> events.computeIfAbsent(judged.row().event(), id -> new ArrayList<>())
                .add(judged));
        var open = new ArrayList<OpenEvent>();
        for (List<Judged> event : events.values()) {
            Judged first = event.getFirst();
            RecordKind kind = known.get(first.row().kind());
            if (kind != null) {
                RecordVerdict verdict = judgement.of(kind, first.record(), first.recordedAt());
                List<OpenPart> parts = parts(event, List.copyOf(verdict.parts().values()));
                if (!parts.isEmpty()) {
                    boolean amends = !first.record().equals(first.row().event());
                    open.add(OpenEvent.of(first.row(), parts, amends ? 0 : (int) verdict.withheld()));
                }
            }
        }
        return open;
    }

    private static List<OpenPart> parts(List<Judged> event, List<Verdict> verdicts) {
        var parts = new ArrayList<OpenPart>();
        for (Judged judged : event) {
            if (verdicts.get(judged.part()) instanceof Verdict.Visible visible && visible.grade() == Grade.CONTENT) {
                parts.add(new OpenPart(judged.row().part(), visible, judged.row()));
            }
        }
        return parts;
    }
}
