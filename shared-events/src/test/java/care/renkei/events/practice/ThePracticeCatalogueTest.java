package care.renkei.events.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Stage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThePracticeCatalogueTest {

    private static final PracticeCatalogue ALL = PracticeCatalogue.standard();

    @Test
    void has_every_row_once_with_words_in_both_languages_and_a_viewpoint() {
        assertThat(ALL.practices()).hasSize(135).extracting(Practice::id).doesNotHaveDuplicates();
        assertThat(ALL.viewpoints()).flatExtracting(Viewpoint::practices).hasSize(135);
        Practice visit = ALL.get("ASM-20");
        assertThat(visit.stages()).containsExactly(Stage.ASM);
        assertThat(visit.theme()).isEqualTo(Theme.COOPERATION);
        assertThat(visit.roles()).containsExactly(PracticeRole.CSS);
        assertThat(visit.label().ja()).startsWith("一回目の訪問は二人以上");
        assertThat(ALL.viewpointOf("ASM-20").label().en()).isEqualTo("Expertise and fit of the worker");
    }

    /** Each is evidenced by a rule, or is an attitude. */
    @Test
    void has_a_position_on_every_row() {
        assertThat(ALL.practices().stream().filter(Practice::measured))
                .extracting(Practice::id)
                .containsExactlyInAnyOrderElementsOf(Signs.practices());
    }

    /** What several events and dates say to be missing makes a row a computed one, and nothing else does. */
    @Test
    void computes_what_its_checks_ask() {
        assertThat(of(PracticeKind.COMPUTED))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Check.values())
                        .map(Check::practice)
                        .distinct()
                        .toList());
    }

    /** Where the same facts do or do not, by whoever acted, every rule of the row asks for it. */
    @Test
    void asks_the_envelope_alone_who_acted() throws IOException {
        var rules = ARowIsEvidencedTest.rules();

        assertThat(of(PracticeKind.ENVELOPE))
                .contains(Signs.CAPACITY_STATED)
                .allSatisfy(row -> assertThat(
                                rules.stream().filter(rule -> rule.row().equals(row)))
                        .allSatisfy(rule -> assertThat(rule.role()).isNotEqualTo("-")));
        assertThat(of(PracticeKind.EVENT))
                .noneSatisfy(row -> assertThat(
                                rules.stream().filter(rule -> rule.row().equals(row)))
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(rule.role()).isNotEqualTo("-")));
    }

    private static List<String> of(PracticeKind kind) {
        return ALL.practices().stream()
                .filter(practice -> practice.kind() == kind)
                .map(Practice::id)
                .toList();
    }

    @Test
    void names_no_row_that_is_not_there() {
        for (EventDescription type : EventCatalogue.everyType()) {
            assertThat(type.practices())
                    .allSatisfy(id -> assertThat(ALL.get(id).measured()).isTrue());
        }
    }

    @Test
    void is_read_strictly() {
        assertThatThrownBy(() -> PracticeCatalogue.read("/practice/viewpoints.tsv", "/practice/viewpoints.tsv"))
                .hasMessageContaining("another heading");
        assertThatThrownBy(() -> PracticeCatalogue.read("/practice/none.tsv", "/practice/viewpoints.tsv"))
                .hasMessageContaining("is missing");
        assertThatThrownBy(() -> new Practice(
                        "X",
                        List.of(),
                        Theme.FOUNDATION,
                        List.of(PracticeRole.ALL),
                        PracticeKind.EVENT,
                        new InWords("あ", "a"),
                        new InWords("あ", "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
