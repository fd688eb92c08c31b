package care.renkei.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.query.fixture.Proof;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision against an evaluator that shares nothing with it but the question and the form of the answer. */
@Tag("proof")
class EveryCaseTest {

    private static final Set<LegalBasis> YIELDING = Set.of(LegalBasis.INTERNAL_USE, LegalBasis.JOINT_USE_27_5);
    private static final long FILES = 1_000;
    private static final long FILES_IN_FULL = 10_000;
    private static final int QUESTIONS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void is_decided_as_by_brute_force(long seed) {
        Proof proof = Proof.of("decision against brute force", FILES * QUESTIONS, FILES_IN_FULL * QUESTIONS, seed);
        for (long file = 0; proof.goesOn(); file++) {
            var random = new RandomFile(seed * 1_000_000 + file);
            var oracle = new Oracle(
                    random.file().events(), everybody(), Set.copyOf(RandomFile.TYPES), Set.copyOf(RandomFile.RECORDS));
            for (int question = 0; question < QUESTIONS; question++) {
                PartFacts part = random.part();
                Inquiry inquiry = random.inquiry();
                Verdict verdict = Visibility.decide(inquiry, part, random.file().sharing());
                Verdict expected = oracle.judge(inquiry, part);
                proof.counts(
                        verdict.equals(expected),
                        () -> "file %d: %s asks for %s: %s instead of %s"
                                .formatted(random.seed(), inquiry, part, verdict, expected));
            }
        }
        proof.done("");
    }

    /** Whoever may know of the person is named in the file: lists, feeds and to-dos ask for the names first. */
    @Test
    void lets_know_of_the_person_as_by_brute_force() {
        var reached = new TreeMap<String, Integer>();
        for (long file = 0; file < 2_000; file++) {
            var random = new RandomFile(5_000_000 + file);
            PersonSharing sharing = random.file().sharing();
            var oracle = new Oracle(
                    random.file().events(), everybody(), Set.copyOf(RandomFile.TYPES), Set.copyOf(RandomFile.RECORDS));
            for (int question = 0; question < 10; question++) {
                Inquiry inquiry = random.inquiry();
                Standing standing = Standing.of(inquiry, sharing);
                reached.merge(standing.name(), 1, Integer::sum);
                assertThat(standing != Standing.NONE)
                        .as("file %d: %s", random.seed(), inquiry)
                        .isEqualTo(oracle.knows(inquiry));
                if (standing != Standing.NONE && inquiry.caller() instanceof Caller.OfAgency agency) {
                    assertThat(sharing.mayName(agency.viewer()))
                            .as("file %d: %s", random.seed(), inquiry)
                            .isTrue();
                }
            }
        }
        assertThat(reached.keySet()).hasSize(Standing.values().length);
    }

    @Test
    void and_the_random_cases_reach_every_answer() {
        var reached = new TreeMap<String, Integer>();
        for (long file = 0; file < 3_000; file++) {
            var random = new RandomFile(file);
            for (int question = 0; question < 10; question++) {
                count(
                        reached,
                        Visibility.decide(
                                random.inquiry(), random.part(), random.file().sharing()));
            }
        }
        var all = new HashSet<String>(Set.of("ABSENT"));
        for (Reason reason : Reason.values()) {
            all.add(reason.name());
        }
        for (Basis.Kind kind : Basis.Kind.values()) {
            all.add(kind.name());
        }
        YIELDING.forEach(law -> all.add(law.name()));
        all.removeAll(Set.of(Reason.ERASED.name(), Basis.Kind.OPEN.name()));
        assertThat(reached).containsOnlyKeys(all);
        assertThat(reached.values()).allMatch(times -> times > 20);
    }

    /** Statutes that yield to a refusal are told apart from those that do not. */
    private static String name(Basis basis) {
        return basis instanceof Basis.Statutory statutory && YIELDING.contains(statutory.law())
                ? statutory.law().name()
                : basis.kind().name();
    }

    private static void count(Map<String, Integer> reached, Verdict verdict) {
        switch (verdict) {
            case Verdict.Visible v -> v.bases().forEach(b -> reached.merge(name(b), 1, Integer::sum));
            case Verdict.Denied d -> reached.merge(d.reason().name(), 1, Integer::sum);
            case Verdict.Absent a -> reached.merge("ABSENT", 1, Integer::sum);
        }
    }

    private static Set<DataSubjectId> everybody() {
        var all = new HashSet<DataSubjectId>(RandomFile.RELATIVES);
        all.add(AFile.PERSON);
        RandomFile.AGENCIES.forEach(agency -> all.add(agency.subject()));
        return all;
    }
}
