package care.renkei.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Position;
import care.renkei.events.stored.Heartbeat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a heartbeat can be noted for all partitions in one word. */
class ProgressTest {

    private static final Instant NOON = Instant.parse("2019-04-03T03:00:00Z");
    private static final Heartbeat BEAT = new Heartbeat(new Position(1, 500, 0), NOON.plusSeconds(2));

    private final Progress one = standing(0, NOON);
    private final Progress other = standing(1, NOON);
    private final List<Progress> before = List.of(one, other);

    private static Progress standing(int partition, Instant horizonTime) {
        return new Progress(partition, "topic", 7, new Position(1, 400, 3), NOON, new Position(1, 450, 0), horizonTime);
    }

    @Test
    void two_that_heard_the_same_have_heard_together() {
        assertThat(Progress.heardTogether(before, Map.of(0, one.heard(7, BEAT), 1, other.heard(9, BEAT))))
                .isTrue();
    }

    @Test
    void one_that_heard_of_a_later_time_before_has_not() {
        Progress ahead = standing(1, NOON.plusSeconds(60));

        assertThat(Progress.heardTogether(List.of(one, ahead), Map.of(0, one.heard(7, BEAT), 1, ahead.heard(9, BEAT))))
                .isFalse();
    }

    @Test
    void one_that_took_an_event_has_not() {
        Progress took = other.took(7, new Position(1, 460, 1), NOON).heard(8, BEAT);

        assertThat(Progress.heardTogether(before, Map.of(0, one.heard(7, BEAT), 1, took)))
                .isFalse();
    }

    @Test
    void one_that_went_over_to_another_topic_has_not() {
        Progress gone = other.onTopic("another").heard(0, BEAT);

        assertThat(Progress.heardTogether(before, Map.of(0, one.heard(7, BEAT), 1, gone)))
                .isFalse();
        assertThat(Progress.heardTogether(
                        List.of(one, other.onTopic("another")), Map.of(0, one.heard(7, BEAT), 1, gone)))
                .isFalse();
    }
}
