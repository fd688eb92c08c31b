package care.renkei.demonstration.load;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.AsTheDoorReads;
import care.renkei.demonstration.StoryEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the load generator writes. */
class TheLoadTest {

    private static LoadSettings settings(long seed, int persons) {
        return new LoadSettings(seed, persons, 20, LocalDate.of(2026, 4, 1), 6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_event_can_be_read_by_the_door(long seed) {
        List<StoryEvent> events =
                new Load(settings(seed, 40)).files().flatMap(List::stream).toList();

        AsTheDoorReads read = AsTheDoorReads.read(events);

        assertThat(read.unreadable()).isEmpty();
        assertThat(read.events()).hasSameSizeAs(events);
    }

    @Test
    void the_same_settings_give_the_same_events() {
        assertThat(new Load(settings(7, 5)).person(3)).isEqualTo(new Load(settings(7, 5)).person(3));
        assertThat(new Load(settings(8, 5)).person(3)).isNotEqualTo(new Load(settings(7, 5)).person(3));
    }

    @Test
    void a_few_have_very_much_and_many_have_little() {
        var load = new Load(settings(1, 1000));

        List<Integer> sizes = load.files().map(List::size).sorted().toList();

        assertThat(sizes.getLast()).isGreaterThan(20 * sizes.get(500));
        assertThat(sizes.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isBetween(20.0, 60.0);
    }

    @Test
    void refusals_corrections_and_overrides_are_among_them() {
        Stream<String> texts =
                new Load(settings(1, 400)).files().flatMap(List::stream).map(StoryEvent::text);

        List<String> all = texts.toList();

        assertThat(all).anyMatch(text -> text.contains("renkei.sharing.consent-refused.v1"));
        assertThat(all).anyMatch(text -> text.contains("renkei.record.record-corrected.v1"));
        assertThat(all).anyMatch(text -> text.contains("renkei.override.life-safety-override-invoked.v1"));
    }
}
