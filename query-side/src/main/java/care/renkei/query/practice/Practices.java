package care.renkei.query.practice;

import care.renkei.events.practice.Seen;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.Kinds;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Verdict;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the practice map of a person: every record is decided before it counts as evidence, or as its absence, and is
 * written down before anything leaves. Of a record whose structure alone is open nothing follows.
 */
public final class Practices {

    /** Name of the view. */
    static final String VIEW = "practices";

    private final FileReads reads;
    private final Kinds kinds;
    private final Clock clock;

    public Practices(FileReads reads, Snapshot views, Clock clock) {
        this.reads = reads;
        this.kinds = new Kinds(VIEW, views);
        this.clock = clock;
    }

    /**
     * @param request of the view {@code practices}
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public PracticeMap of(FileRequest request) {
        try {
            var ground = new GroundQuestion();
            var answers = new AnswersQuestion(request.person());
            var ends = new EvidenceQuestion(request.person(), false);
            OpenFile file = reads.open(request, ends, ground, answers);
            List<EvidenceRow> rows = file.answers().of(ends);
            if (new Judgement(request.person(), file.permission()).oneByOne()) {
                var all = new EvidenceQuestion(request.person(), true);
                file = reads.open(request, all, ground, answers);
                rows = file.answers().of(all);
            }
            return shown(
                    request,
                    file,
                    rows,
                    file.answers().of(ground),
                    file.answers().of(answers));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private PracticeMap shown(
            FileRequest request,
            OpenFile file,
            List<EvidenceRow> rows,
            Map<String, List<PracticeMap.Evidence>> ground,
            List<Seen> answers)
            throws SQLException {
        var look = new LookInProgress();
        List<EvidenceRow> inSight = inSight(request, file, rows, look);
        boolean enrolled = file.permission().inquiry().caller() instanceof Caller.OfAgency;
        Instant now = clock.instant();
        List<PracticeMap.Row> laid = new MapInProgress(
                        inSight,
                        Stream.concat(
                                        ToldOfOverrides.to(file.permission(), now).stream(),
                                        enrolled ? answers.stream() : Stream.of())
                                .toList(),
                        enrolled ? ground : Map.of(),
                        now)
                .rows();
        reads.record(request, file.position(), "", false, look);
        return new PracticeMap(
                request.person(),
                file.standing(),
                file.position(),
                file.permission().inquiry().certain(),
                file.freshAt(),
                laid);
    }

    private List<EvidenceRow> inSight(FileRequest request, OpenFile file, List<EvidenceRow> rows, LookInProgress look)
            throws SQLException {
        Map<Long, RecordKind> known =
                kinds.of(rows.stream().map(EvidenceRow::kind).collect(Collectors.toSet()));
        var judgement = new Judgement(request.person(), file.permission());
        var seen = new ArrayList<EvidenceRow>();
        var logged = new HashSet<UUID>();
        for (EvidenceRow row : rows) {
            RecordKind kind = known.get(row.kind());
            if (kind != null
                    && !takenBack(kind)
                    && file.judges(row.position(), row.source().text())
                    && verdict(judgement, kind, row) instanceof Verdict.Visible visible
                    && visible.grade() == Grade.CONTENT) {
                if (logged.add(row.event())) {
                    look.saw(row.event(), visible);
                }
                seen.add(row);
            }
        }
        return seen;
    }

    private static Verdict verdict(Judgement judgement, RecordKind kind, EvidenceRow row) {
        return List.copyOf(judgement
                        .of(kind, row.event(), row.recordedAt())
                        .parts()
                        .values())
                .get(row.part());
    }

    private static boolean takenBack(RecordKind kind) {
        return kind.retraction() != null && kind.retraction() != PartFacts.Retraction.NONE;
    }
}
