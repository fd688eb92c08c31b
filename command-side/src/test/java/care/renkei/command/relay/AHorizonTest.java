package care.renkei.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AHorizonTest {

    private static final Instant NOON = Instant.parse("2026-10-17T12:00:00Z");
    private final Horizon horizon = new Horizon();

    @Test
    void follows_the_clock_while_nobody_writes() {
        horizon.looked(10, 10, NOON);
        horizon.looked(10, 10, NOON.plusMillis(500));

        assertThat(horizon.completeUntil()).isEqualTo(NOON.plusMillis(500));
    }

    @Test
    void stands_still_while_a_transaction_stays_open() {
        horizon.looked(10, 10, NOON);
        horizon.looked(10, 12, NOON.plusMillis(100));
        horizon.looked(10, 90, NOON.plusMillis(900));

        assertThat(horizon.completeUntil()).isEqualTo(NOON);
    }

    @Test
    void catches_up_to_the_look_before_which_all_have_ended() {
        horizon.looked(10, 12, NOON);
        horizon.looked(10, 15, NOON.plusMillis(100));
        horizon.looked(13, 20, NOON.plusMillis(200));

        assertThat(horizon.completeUntil()).isEqualTo(NOON);
        horizon.looked(20, 20, NOON.plusMillis(300));
        assertThat(horizon.completeUntil()).isEqualTo(NOON.plusMillis(300));
    }

    /** Against the definition: the newest look whose next id no running transaction is below. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void never_claims_a_time_before_which_something_still_runs(long seed) {
        Random random = new Random(seed);
        NavigableMap<Instant, Long> nextAt = new TreeMap<>();
        long oldest = 1;
        long next = 1;
        Instant at = NOON;
        for (int i = 0; i < 2_000; i++) {
            at = at.plusMillis(1 + random.nextInt(50));
            next += random.nextInt(3);
            oldest = Math.min(next, oldest + random.nextInt(3));
            horizon.looked(oldest, next, at);
            nextAt.put(at, next);
            long running = oldest;
            Instant expected = nextAt.descendingMap().entrySet().stream()
                    .filter(look -> look.getValue() <= running)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Instant.EPOCH);
            assertThat(horizon.completeUntil()).isEqualTo(expected);
        }
    }
}
