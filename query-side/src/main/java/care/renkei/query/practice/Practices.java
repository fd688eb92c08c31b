package care.renkei.query.practice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.practice.Seen;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Questions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

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
            UnitedFiles<Asked> files = ask(request, false);
            if (files.files().stream().anyMatch(file -> judgement(file).oneByOne())) {
                files = ask(request, true);
            }
            return shown(files);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** Asked of each file, in one round trip. */
    private record Asked(
            EvidenceQuestion evidence, GroundQuestion ground, AnswersQuestion answers, OverridesQuestion overrides)
            implements Questions {

        @Override
        public List<Question<?>> questions() {
            return List.of(evidence, ground, answers, overrides);
        }
    }

    private UnitedFiles<Asked> ask(FileRequest request, boolean all) {
        return reads.united(
                request,
                person -> new Asked(
                        new EvidenceQuestion(person, all),
                        new GroundQuestion(),
                        new AnswersQuestion(person),
                        new OverridesQuestion(person)));
    }

    private static Judgement judgement(OpenedFile<Asked> file) {
        return new Judgement(file.person(), file.open().permission());
    }

    private PracticeMap shown(UnitedFiles<Asked> files) throws SQLException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        OpenedFile<Asked> asked = files.asked();
        boolean enrolled = asked.open().permission().inquiry().caller() instanceof Caller.OfAgency;
        var inSight = new ArrayList<EvidenceRow>();
        var told = new ArrayList<Seen>();
        var looks = new HashMap<DataSubjectId, LookInProgress>();
        for (OpenedFile<Asked> file : files.files()) {
            var look = new LookInProgress();
            inSight.addAll(inSight(file, look));
            looks.put(file.person(), look);
            told.addAll(ToldOfOverrides.to(
                    file.open().permission(), file.answer(file.asked().overrides())));
            if (enrolled) {
                told.addAll(file.answer(file.asked().answers()));
            }
        }
        Map<String, List<PracticeMap.Evidence>> ground =
                enrolled ? asked.answer(asked.asked().ground()) : Map.of();
        List<PracticeMap.Row> laid = new MapInProgress(inSight, told, ground, now).rows();
        reads.record(files, "", false, file -> Objects.requireNonNull(looks.get(file.person())));
        return new PracticeMap(
                asked.person(),
                asked.open().standing(),
                files.position(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                laid);
    }

    private List<EvidenceRow> inSight(OpenedFile<Asked> file, LookInProgress look) throws SQLException {
        List<EvidenceRow> rows = file.answer(file.asked().evidence());
        Map<Long, RecordKind> known =
                kinds.of(rows.stream().map(EvidenceRow::kind).collect(Collectors.toSet()));
        Judgement judgement = judgement(file);
        var seen = new ArrayList<EvidenceRow>();
        var logged = new HashSet<UUID>();
        for (EvidenceRow row : rows) {
            RecordKind kind = known.get(row.kind());
            if (kind != null
                    && !takenBack(kind)
                    && file.open().judges(row.position(), row.source().text())
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
