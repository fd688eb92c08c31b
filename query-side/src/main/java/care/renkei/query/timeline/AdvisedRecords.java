package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Kinds;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Standing;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the records that were advised on, plans, and the answers, of all files of the person, decided as on a page of
 * the timeline: advice on what is not open is neither shown nor counted.
 */
public final class AdvisedRecords {

    /**
     * @param position everything before it, and nothing behind it
     * @param fresh false where the newest consents cannot be confirmed
     * @param freshAt until when everything has been heard
     * @param standings what the caller is to the person in each of the files that take part
     * @param underOverride in which of them an override that is open lets the caller in
     * @param today the day of the decision
     * @param entries newest first
     */
    public record Found(
            Position position,
            boolean fresh,
            Instant freshAt,
            Map<DataSubjectId, Standing> standings,
            Set<DataSubjectId> underOverride,
            LocalDate today,
            List<TimelineEntry> entries) {}

    private final FileReads reads;
    private final Kinds kinds;
    private final KeyRing keys;

    public AdvisedRecords(FileReads reads, Snapshot views, KeyRing keys) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
        this.keys = keys;
    }

    /**
     * Writes its look down in each of the files.
     *
     * @param request of the view {@code timeline}
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public Found all(FileRequest request) {
        return read(request, false, any -> true);
    }

    /** The same of answers alone that speak of these records; no other one leaves, and no entry names it. */
    public Found answers(FileRequest request, Set<UUID> about) {
        return read(request, true, answer -> speaksOf(answer, about));
    }

    private static boolean speaksOf(TimelineEntry answer, Set<UUID> records) {
        return answer.parts().stream()
                .anyMatch(part -> part.part() instanceof AdviceAnswered said
                        && said.record() != null
                        && records.contains(said.record()));
    }

    private Found read(FileRequest request, boolean answersAlone, Predicate<TimelineEntry> shown) {
        UnitedFiles<OneQuestion<AdvisedQuestion>> files =
                reads.united(request, person -> new OneQuestion<>(new AdvisedQuestion(person, answersAlone)));
        var entries = new ArrayList<TimelineEntry>();
        var looks = new HashMap<DataSubjectId, LookInProgress>();
        try {
            for (OpenedFile<OneQuestion<AdvisedQuestion>> file : files.files()) {
                var look = new LookInProgress();
                entries.addAll(inSight(file, shown, look));
                looks.put(file.person(), look);
            }
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
        entries.sort(Comparator.comparing(entry -> new Place(entry.occurredAt(), entry.id()), Place.NEWEST_FIRST));
        reads.record(files, "", false, file -> Objects.requireNonNull(looks.get(file.person())));
        return new Found(
                files.position(),
                files.certain(),
                files.freshAt(),
                files.files().stream()
                        .collect(Collectors.toMap(
                                OpenedFile::person, file -> file.open().standing())),
                files.files().stream()
                        .filter(file -> file.open().permission().underOverride())
                        .map(OpenedFile::person)
                        .collect(Collectors.toSet()),
                files.asked().open().permission().inquiry().today(),
                List.copyOf(entries));
    }

    private List<TimelineEntry> inSight(
            OpenedFile<OneQuestion<AdvisedQuestion>> file, Predicate<TimelineEntry> shown, LookInProgress look)
            throws SQLException {
        List<Visible> visible =
                PageInProgress.visible(file.answer(file.asked().question()), file.person(), file.open(), kinds);
        List<TimelineEntry> entries = Opening.entries(reads, keys, file.request(), visible, null).stream()
                .filter(shown)
                .map(entry -> entry.of(file.elsewhere()))
                .toList();
        Set<UUID> ids = entries.stream().map(TimelineEntry::id).collect(Collectors.toSet());
        for (Visible record : visible) {
            if (ids.contains(record.event())) {
                record.seenIn(look);
            }
        }
        return entries;
    }
}
