package care.renkei.events.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read from words, held against lines that people labelled. {@code -Drenkei.regenerate=true} writes
 * docs/advice.md anew.
 */
class WordsMeasuredTest {

    private static final Path PAGE = Path.of("..", "docs", "advice.md");

    private static final Path WEIGHTS =
            Path.of("src", "main", "resources", "care", "renkei", "events", "wording", "weights.tsv");

    /** Where fewer lines are meant, a single one decides; they count among the rest. */
    private static final int ENOUGH_TO_TELL = 10;

    static Stream<Check> checks() {
        return Check.all().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void are_seldom_advised_on_too_much(Check check) {
        for (Labelled.Use use : Labelled.Use.values()) {
            if (check.of(use).stream().filter(check.meant()).count() >= ENOUGH_TO_TELL) {
                assertThat(check.score(use).precision())
                        .as("precision of: %s, %s", check.name(), use)
                        .isGreaterThanOrEqualTo(0.9);
            }
        }
        assertThat(check.scoreOfTheRest().precision())
                .as("precision of: %s", check.name())
                .isGreaterThanOrEqualTo(0.9);
        assertThat(check.score(Labelled.Use.DEVELOPMENT).precision())
                .as("precision of: %s, on the lines it was made from", check.name())
                .isGreaterThanOrEqualTo(0.99);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void are_advised_on_often_enough(Check check) {
        assertThat(check.floors())
                .allSatisfy((use, floor) -> assertThat(check.score(use).recall())
                        .as("recall of: %s, %s", check.name(), use)
                        .isGreaterThanOrEqualTo(floor));
    }

    @Test
    void are_enough() {
        assertThat(Labelled.all("sentences")).hasSizeGreaterThanOrEqualTo(2400);
        assertThat(Labelled.all("plans")).hasSizeGreaterThanOrEqualTo(100);
        assertThat(Labelled.all("wishes")).hasSizeGreaterThanOrEqualTo(70);
        assertThat(Labelled.all("sentences").stream().map(Labelled::last)).doesNotHaveDuplicates();
    }

    @Test
    void of_plans_are_compared_as_the_pairs_for_development_say() {
        var chosen = Threshold.best(
                Labelled.all("plans").stream()
                        .filter(line -> line.use() == Labelled.Use.DEVELOPMENT)
                        .toList(),
                line -> line.label().equals("copied") || line.label().equals("edited"),
                Likeness::contained);
        assertThat(new Threshold(Wording.PLAN_RUN, Wording.PLANS_ALIKE)).isEqualTo(chosen);
    }

    @Test
    void of_wishes_are_compared_as_the_pairs_for_development_say() {
        var chosen = Threshold.best(
                Labelled.all("wishes").stream()
                        .filter(line -> line.use() == Labelled.Use.DEVELOPMENT)
                        .toList(),
                line -> line.label().equals("alike"),
                Wording::likeness);
        assertThat(new Threshold(Wording.WISH_RUN, Wording.WISHES_ALIKE)).isEqualTo(chosen);
    }

    /** New weights are read from the next run on; the page has to be written once more then. */
    @Test
    void are_weighed_as_the_lines_for_development_say() throws IOException {
        String weights = Weighing.of(Labelled.all("sentences"));
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.writeString(WEIGHTS, weights);
        }
        assertThat(Files.readString(WEIGHTS)).isEqualTo(weights);
    }

    @Test
    void are_written_down_as_they_were_measured() throws IOException {
        String page = AdvicePage.text();
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
