package care.renkei.events.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThePracticeCatalogueTest {

    private static final PracticeCatalogue ALL = PracticeCatalogue.standard();

    /**
     * Rows that wait for events which the catalogue does not have yet, by the names that those will have. Where one of
     * them is there, it is taken out here, and the rules of its stage say what it evidences.
     */
    private static final Map<String, Set<String>> WAITING = new TreeMap<>(Map.of(
            "TRN-01", Set.of("handover.handover-prepared", "handover.handover-accepted"),
            "TRN-06", Set.of("handover.handover-prepared")));

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

    /** Each is evidenced by a rule, is an attitude, or waits for an event that is named here. */
    @Test
    void has_a_position_on_every_row() {
        Set<String> open = ALL.practices().stream()
                .filter(Practice::measured)
                .map(Practice::id)
                .filter(id -> !Signs.practices().contains(id))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).isEqualTo(WAITING.keySet());
    }

    @Test
    void waits_for_no_event_that_is_there() {
        Set<String> there = EventCatalogue.standard().types().stream()
                .map(EventDescription::eventName)
                .collect(Collectors.toSet());

        assertThat(WAITING.values().stream().flatMap(Set::stream)).doesNotContainAnyElementsOf(there);
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
