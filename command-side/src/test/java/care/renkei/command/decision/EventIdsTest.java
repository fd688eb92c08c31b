package care.renkei.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    private static final Instant NOW = Instant.parse("2026-06-28T05:00:00.123Z");

    private final UUID id = EventIds.next(NOW, new Random(1));

    @Test
    void are_version_7_and_hold_the_moment() {
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(EventIds.instantOf(id)).isEqualTo(NOW);
    }

    @Test
    void rise_with_time() {
        UUID later = EventIds.next(NOW.plusMillis(1), new Random(2));
        assertThat(later.toString()).isGreaterThan(id.toString());
    }

    @Test
    void of_what_follows_are_the_same_for_a_repeat_and_differ_by_place() {
        assertThat(EventIds.following(id, 1)).isEqualTo(EventIds.following(id, 1));
        assertThat(EventIds.following(id, 1)).isNotEqualTo(EventIds.following(id, 2));
        assertThat(EventIds.instantOf(EventIds.following(id, 1))).isEqualTo(NOW);
    }
}
