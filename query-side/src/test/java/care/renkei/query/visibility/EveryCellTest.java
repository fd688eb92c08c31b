package care.renkei.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.query.consentaudit.SharingMatrix;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell of the matrix says what a look would say: against the evaluator that shares nothing with the decision. */
class EveryCellTest {

    private static final int FILES = 150;
    private static final List<Category> ASKED =
            List.of(Category.LIFE, Category.HEALTH, Category.WISH, Category.FINANCE);
    private static final List<EventName> TYPES = with(RandomFile.TYPES, new EventName("service.something-else"));
    private static final List<AgencyId> SOURCES =
            with(RandomFile.AGENCIES, new AgencyId("somebody-else")).reversed();
    private static final List<UUID> RECORDS = with(RandomFile.RECORDS, new UUID(99, 99));

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void says_what_a_look_would_say(long seed) {
        Map<SharingMatrix.State, Integer> reached = new EnumMap<>(SharingMatrix.State.class);
        for (long n = 0; n < FILES; n++) {
            var random = new RandomFile(seed * 1_000_000 + n);
            var oracle = new Oracle(
                    random.file().events(), everybody(), Set.copyOf(RandomFile.TYPES), Set.copyOf(RandomFile.RECORDS));
            for (DataSubjectId subject : List.of(AFile.PERSON, AFile.MOTHER)) {
                Purpose purpose = n % 3 == 0 ? Purpose.MEETING : Purpose.CARE_COORDINATION;
                SharingMatrix matrix = SharingMatrix.of(
                        random.file().sharing(), everybody(), subject, purpose, AFile.NOW, AFile.ZONE, Position.START);
                assertThat(matrix.rows())
                        .extracting(SharingMatrix.Row::recipient)
                        .doesNotContain(subject);
                for (SharingMatrix.Row row : matrix.rows()) {
                    for (Category category : ASKED) {
                        SharingMatrix.Cell cell =
                                row.cells().get(List.of(Category.values()).indexOf(category));
                        assertThat(cell.category()).isEqualTo(category);
                        List<Verdict> looks = looks(oracle, row.recipient(), subject, category, purpose);
                        assertThat(cell.state())
                                .as("seed %d, file %d: %s of %s for %s", seed, n, category, subject, row.recipient())
                                .isIn(allowed(looks));
                        assertThat(leads(cell, looks)).isTrue();
                        reached.merge(cell.state(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(reached).containsOnlyKeys(SharingMatrix.State.values());
    }

    /** An ordinary look first, then those at what statements name. */
    private static List<Verdict> looks(
            Oracle oracle, DataSubjectId recipient, DataSubjectId subject, Category category, Purpose purpose) {
        Caller caller = recipient.kind() == DataSubjectId.Kind.AGENCY
                ? RandomFile.AGENCIES.stream()
                        .filter(agency -> agency.subject().equals(recipient))
                        .map(AFile::staffOf)
                        .findFirst()
                        .orElseThrow()
                : AFile.one(recipient);
        var looks = new ArrayList<Verdict>();
        for (EventName type : TYPES.reversed()) {
            for (UUID record : RECORDS.reversed()) {
                for (AgencyId source : SOURCES) {
                    if (source.subject().equals(recipient)) {
                        continue;
                    }
                    looks.add(oracle.judge(
                            Inquiry.of(caller, purpose, AFile.NOW, AFile.ZONE),
                            new PartFacts(
                                    record,
                                    type,
                                    AFile.PERSON,
                                    SubjectKey.of(subject),
                                    source,
                                    null,
                                    category.bit(),
                                    null,
                                    false,
                                    false,
                                    false,
                                    PartFacts.Retraction.NONE,
                                    null,
                                    AFile.NOW)));
                }
            }
        }
        return looks;
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict instanceof Verdict.Visible visible && visible.grade() == Grade.CONTENT;
    }

    private static Set<SharingMatrix.State> allowed(List<Verdict> looks) {
        long open = looks.stream().filter(EveryCellTest::isOpen).count();
        if (open > 0 && open < looks.size()) {
            return Set.of(SharingMatrix.State.NARROW);
        }
        return switch (looks.getFirst()) {
            case Verdict.Visible visible
            when open > 0 ->
                Set.of(
                        switch (visible.bases().getFirst().kind()) {
                            case OVERRIDE -> SharingMatrix.State.OVERRIDE;
                            case STATUTE -> SharingMatrix.State.STATUTE;
                            case REPRESENTATIVE -> SharingMatrix.State.REPRESENTATIVE;
                            case CONSENT, SUBJECT, OWN_AGENCY, OPEN, REVIEW, ADDRESSED -> SharingMatrix.State.YES;
                        });
            case Verdict.Denied denied ->
                Set.of(
                        switch (denied.reason()) {
                            case REFUSED -> SharingMatrix.State.REFUSED;
                            case USE_STOPPED -> SharingMatrix.State.STOPPED;
                            case OUTSIDE_CONSENT, ERASED, RETRACTED, NOT_CERTAIN -> SharingMatrix.State.NO;
                        });
            // A look is not told why.
            default -> Set.of(SharingMatrix.State.REFUSED, SharingMatrix.State.STOPPED, SharingMatrix.State.NO);
        };
    }

    /** Where it leads: to what opens it, to the refusal, or nowhere. */
    private static boolean leads(SharingMatrix.Cell cell, List<Verdict> looks) {
        return switch (cell.state()) {
            case REFUSED -> cell.thread() != null;
            case NO, STOPPED -> cell.thread() == null;
            case YES, NARROW, OVERRIDE, STATUTE, REPRESENTATIVE ->
                looks.stream()
                        .filter(EveryCellTest::isOpen)
                        .map(verdict -> ((Verdict.Visible) verdict).bases().getFirst())
                        .anyMatch(basis -> Objects.equals(basis.thing(), cell.thread()));
        };
    }

    private static Set<DataSubjectId> everybody() {
        var everybody = new HashSet<DataSubjectId>(RandomFile.RELATIVES);
        RandomFile.AGENCIES.forEach(agency -> everybody.add(agency.subject()));
        everybody.add(AFile.PERSON);
        return everybody;
    }

    private static <T> List<T> with(List<T> some, T other) {
        var all = new ArrayList<T>(some);
        all.add(other);
        return all;
    }
}
