package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.accesslog.LogPlace;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Standing;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The looks at a file that a caller may know of. The person and who represents the person: all; an agency that may know
 * what was agreed about sharing: all but those under an override that it may not know of; everybody else: the own ones.
 * Of what was seen, no record is named that the caller may not know of.
 */
final class LooksInSight {

    private final OpenFile file;
    private final DataSubjectId person;
    private final @Nullable DataSubjectId viewer;
    private final Set<ThingId> things;
    private final AccessLogReading log;

    /** @param things consents, overrides, … that the caller knows of */
    LooksInSight(OpenFile file, DataSubjectId person, Set<ThingId> things, AccessLogReading log) {
        this.file = file;
        this.person = person;
        viewer = InSight.viewer(file.permission().inquiry().caller());
        this.things = things;
        this.log = log;
    }

    List<LookShown> newest(int most) throws SQLException {
        Instant now = file.permission().inquiry().at();
        if (viewer == null) {
            return List.of();
        }
        return ofAll()
                ? log.looksOf(person, now, most).stream().filter(this::mayKnow).toList()
                : log.looksOf(person, viewer, now, most);
    }

    /** @param own whether the caller knows of the override as a receiver alone */
    List<LookShown> under(ThingId override, boolean own, int most) throws SQLException {
        return log.looksUnder(override, file.permission().inquiry().at(), most).stream()
                .filter(look -> look.person().equals(person) && (!own || isOwn(look)))
                .toList();
    }

    List<RefusalShown> refusals(int most) throws SQLException {
        Instant now = file.permission().inquiry().at();
        if (viewer == null) {
            return List.of();
        }
        return ofAll() ? log.refusalsOf(person, now, most) : log.refusalsOf(person, viewer, now, most);
    }

    /** All before a place in the log, or the own ones; of those, what the caller may know of. */
    List<LookShown> before(LogPlace place, int most) throws SQLException {
        return viewer == null ? List.of() : log.looksBefore(person, ofAll() ? null : viewer, place, most);
    }

    List<RefusalShown> refusalsBefore(LogPlace place, int most) throws SQLException {
        return viewer == null ? List.of() : log.refusalsBefore(person, ofAll() ? null : viewer, place, most);
    }

    static Map<UUID, StructuresQuestion.Structure> structures(FileReads reads, FileRequest request, Set<UUID> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        var question = new StructuresQuestion(request.person(), new ArrayList<>(records));
        return reads.open(request, question).answers().of(question);
    }

    private boolean ofAll() {
        return file.standing() == Standing.PERSON
                || file.standing() == Standing.REPRESENTATIVE
                || Visibility.decide(
                                file.permission().inquiry(),
                                aboutSharing(),
                                file.permission().sharing())
                        instanceof Verdict.Visible;
    }

    /** An ordinary record about sharing, by nobody in particular. */
    private PartFacts aboutSharing() {
        return PartFacts.ordinary(
                OrdinaryRecords.ANY_RECORD,
                OrdinaryRecords.ANY_TYPE,
                person,
                SubjectKey.of(person),
                OrdinaryRecords.somebodyElse(viewer),
                Category.SHARING.bit(),
                file.permission().inquiry().at());
    }

    private boolean isOwn(LookShown look) {
        return look.viewer().equals(viewer);
    }

    /** What was asked for may name a record that is closed to colleagues: an author's own note. */
    private boolean isOfTheCaller(LookShown look) {
        return isOwn(look) && Objects.equals(look.practitioner(), practitioner(file));
    }

    private static @Nullable DataSubjectId practitioner(OpenFile file) {
        return file.permission().inquiry().caller() instanceof Caller.OfAgency of ? of.practitioner() : null;
    }

    boolean mayKnow(LookShown look) {
        return isOwn(look) || look.override() == null || things.contains(look.override());
    }

    static Set<UUID> records(Collection<LookShown> looks) {
        var records = new HashSet<UUID>();
        looks.forEach(look -> look.seen().forEach(seen -> records.addAll(seen.records())));
        return records;
    }

    /** The look, without records that the caller may not know of and without what they were seen on. */
    LookShown shown(LookShown look, Map<UUID, StructuresQuestion.Structure> structures) {
        return new LookShown(
                look.look(),
                look.at(),
                look.viewer(),
                look.practitioner(),
                look.person(),
                look.purpose(),
                look.asked(),
                isOfTheCaller(look) ? look.filter() : "",
                look.searched(),
                look.own(),
                look.override(),
                look.seen().stream()
                        .map(seen -> shown(look, seen, structures))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private @Nullable SeenOnBasis shown(
            LookShown look, SeenOnBasis seen, Map<UUID, StructuresQuestion.Structure> structures) {
        List<UUID> records = seen.records().stream()
                .filter(record -> isVisible(record, structures.get(record)))
                .toList();
        ThingId thing = isOwn(look) || things.contains(seen.thing()) ? seen.thing() : null;
        return records.isEmpty() ? null : new SeenOnBasis(seen.basis(), thing, seen.grade(), records);
    }

    private boolean isVisible(UUID record, StructuresQuestion.@Nullable Structure structure) {
        RecordVerdict verdict = structure == null ? null : structure.verdict(file, person, record);
        return verdict != null && verdict.visible();
    }
}
