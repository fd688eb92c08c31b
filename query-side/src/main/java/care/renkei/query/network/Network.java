package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.network.EvidenceRow.Touched;
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
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Reason;
import care.renkei.query.web.Directory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads those around a person: every record that bears a tie is decided before it counts, what is shown is opened
 * after, and written down before it leaves. Of a record whose structure alone is open nothing follows.
 */
public final class Network {

    /** Contacts are counted over so many months. */
    private static final int MONTHS = 3;

    /** The clocks of those who report may be ahead by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;
    private final Directory directory;
    private final ZoneId zone;

    /** @param zone where roles and powers begin and end with the day */
    public Network(FileReads reads, Snapshot views, KeyRing keys, Directory directory, ZoneId zone) {
        this.reads = reads;
        this.kinds = new Kinds("network", views);
        this.keys = keys;
        this.directory = directory;
        this.zone = zone;
    }

    /** Asked of each file, in one round trip. */
    private record Asked(SaidQuestion said, TouchesQuestion touches, HiddenQuestion counted) implements Questions {

        @Override
        public List<Question<?>> questions() {
            return List.of(said, touches, counted);
        }
    }

    /** The moment that is shown, and up to when and since when it is looked at. */
    private record Moment(Instant at, Instant before, Instant lately) {}

    /** What of one file may be shown. */
    private record Seen(NetworkDraft network, Map<Reason, Integer> hidden, LookInProgress look) {}

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public PersonNetwork of(NetworkRequest request) {
        Instant at = request.at() == null ? Instant.now() : request.at();
        var moment = new Moment(
                at,
                request.at() == null ? at.plus(AHEAD) : at,
                at.atZone(zone).minusMonths(MONTHS).toInstant());
        var file = new FileRequest(
                "network", request.person(), request.caller(), request.purpose(), request.after(), request.receipt());
        try {
            UnitedFiles<Asked> files = ask(file, moment, false);
            if (files.files().stream().anyMatch(one -> judgement(one).oneByOne())) {
                files = ask(file, moment, true);
            }
            return show(request, moment, files);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private UnitedFiles<Asked> ask(FileRequest file, Moment moment, boolean oneByOne) {
        return reads.united(
                file,
                person -> new Asked(
                        new SaidQuestion(person, moment.before()),
                        new TouchesQuestion(person, moment.lately(), moment.before(), oneByOne),
                        new HiddenQuestion(person, oneByOne)));
    }

    private static Judgement judgement(OpenedFile<Asked> file) {
        return new Judgement(file.person(), file.open().permission());
    }

    private PersonNetwork show(NetworkRequest request, Moment moment, UnitedFiles<Asked> files) throws SQLException {
        var seen = new LinkedHashMap<DataSubjectId, Seen>();
        for (OpenedFile<Asked> file : files.files()) {
            seen.put(file.person(), seen(request.person(), moment, file));
        }
        NetworkDraft network = seen.values().stream()
                .map(Seen::network)
                .reduce(NetworkDraft::and)
                .orElseThrow();
        var called = new Called(directory, request.caller());
        List<Node> nodes = network.nodes().stream()
                .map(node -> node.node(called.name(node)))
                .toList();
        var hidden = new EnumMap<Reason, Integer>(Reason.class);
        seen.values().forEach(of -> of.hidden().forEach((reason, count) -> hidden.merge(reason, count, Integer::sum)));
        reads.record(
                files,
                request.at() == null ? "" : "at=" + moment.at(),
                false,
                file -> Objects.requireNonNull(seen.get(file.person())).look());
        return new PersonNetwork(
                request.person(),
                files.asked().open().standing(),
                moment.at(),
                files.position(),
                files.certain(),
                files.freshAt(),
                files.linked(),
                nodes,
                network.ties(zone),
                network.gaps(),
                hidden);
    }

    private Seen seen(DataSubjectId person, Moment moment, OpenedFile<Asked> file) throws SQLException {
        List<HiddenQuestion.Counted> counted = file.answer(file.asked().counted());
        Map<Long, RecordKind> known =
                kinds.of(counted.stream().map(HiddenQuestion.Counted::kind).collect(Collectors.toSet()));
        var decided = new DecidedEvidence(file.open(), judgement(file), known);
        List<Said> said = decided.seen(file.answer(file.asked().said()));
        List<Touched> touches = decided.seen(file.answer(file.asked().touches()));
        PersonSharing sharing = file.open().permission().sharing();
        var network = new NetworkDraft(person, file.person());
        var ties = new TiesInProgress(
                network,
                LocalDate.ofInstant(moment.at().minusMillis(1), zone),
                zone,
                denial -> inForce(denial, sharing));
        OpenedWords opened = OpenedWords.of(keys, said);
        for (Said row : said) {
            Part part = opened.part(row);
            if (part != null) {
                ties.said(row, part);
            }
        }
        ties.touched(touches, moment.lately());
        return new Seen(network, decided.hidden(counted), decided.look());
    }

    private static boolean inForce(ThingId denial, PersonSharing sharing) {
        return sharing.denials().stream().anyMatch(d -> d.denial().equals(denial))
                && sharing.grants().stream().noneMatch(grant -> denial.equals(grant.lifts()));
    }
}
