package care.renkei.events.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SentAwayTest {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final SentAway sentAway = new SentAway();

    @Test
    void is_told_with_the_first_and_once_a_minute_with_all_since() {
        long now = Long.MAX_VALUE - MINUTE / 2; // nanoseconds count from anywhere, past the end as well
        assertThat(sentAway.one(now)).isEqualTo(1);
        assertThat(sentAway.one(now + 1)).isZero();
        assertThat(sentAway.one(now + MINUTE - 1)).isZero();
        assertThat(sentAway.one(now + MINUTE)).isEqualTo(3);
        assertThat(sentAway.one(now + MINUTE + 1)).isZero();
        assertThat(sentAway.one(now + 3 * MINUTE)).isEqualTo(2);
    }
}
