package care.renkei.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.query.fixture.Proof;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The decision against a policy engine of others. */
@Tag("proof")
class TheDecisionInCedarTest {

    private static final int QUESTIONS = 25;
    private static final long SEED = 7;

    @Test
    void is_the_same_in_random_cases() {
        Proof proof = Proof.of("decision against cedar", 10_000, 1_000_000, SEED);
        Map<CedarOracle.Answer.Kind, Long> answers = new EnumMap<>(CedarOracle.Answer.Kind.class);
        for (long file = 0; proof.goesOn(); file++) {
            var random = new RandomFile(SEED * 1_000_000_000 + file);
            var everybody = new HashSet<>(RandomFile.RELATIVES);
            everybody.add(AFile.PERSON);
            RandomFile.AGENCIES.forEach(agency -> everybody.add(agency.subject()));
            // A part stands in the file, so its source has recorded something; without it, only brute force is asked.
            RandomFile.AGENCIES.forEach(random::recordsSomething);
            var cedar = new CedarOracle(random.file().events(), everybody);
            for (int question = 0; question < QUESTIONS; question++) {
                PartFacts part = random.part();
                Inquiry inquiry = random.inquiry();
                Verdict verdict = Visibility.decide(inquiry, part, random.file().sharing());
                CedarOracle.Answer answer = cedar.ask(inquiry, part);
                answers.merge(answer.kind(), 1L, Long::sum);
                proof.counts(
                        answer.agreesWith(verdict),
                        () -> "file %d: %s asks for %s: %s, cedar %s"
                                .formatted(random.seed(), inquiry, part, verdict, answer));
            }
        }
        proof.done(answers.toString());
        assertThat(answers).containsOnlyKeys(CedarOracle.Answer.Kind.values());
    }
}
