package care.renkei.events.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** One place, and somebody in it who has nothing to do but to wait. */
class WhoMerelyWaitsTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Admission admission = new Admission(new Limits(1, 1, 1, 1, LONG));
    private final Crowd crowd = new Crowd(admission);

    @Test
    void lends_the_place_to_others_and_has_it_again_before_going_on() throws Exception {
        var asleep = new CountDownLatch(1);
        var awake = new CountDownLatch(1);
        Crowd.Guest waits = crowd.guest("waits", Asks.ORDINARY, () -> {
            Place.aside(() -> {
                asleep.countDown();
                Crowd.await(awake);
                return "answered";
            });
            crowd.cameIn.add("goes on");
        });
        Crowd.await(asleep);

        Crowd.Guest meanwhile = crowd.inside(Asks.ORDINARY);
        awake.countDown();
        Crowd.until(() -> admission.waiting() == 1);
        assertThat(crowd.cameIn).doesNotContain("goes on");
        meanwhile.goes();
        waits.goes();

        assertThat(crowd.cameIn).endsWith("goes on");
        assertThat(admission.free()).isEqualTo(1);
    }

    @Test
    void gets_the_place_again_after_something_went_wrong() throws Exception {
        Crowd.Guest waits = crowd.guest("", Asks.ORDINARY, () -> {
            try {
                Place.aside(() -> {
                    throw new IllegalStateException("nobody answered");
                });
            } catch (IllegalStateException e) {
                crowd.cameIn.add("free " + admission.free());
            }
        });
        waits.goes();

        assertThat(crowd.cameIn).endsWith("free 0");
        assertThat(admission.free()).isEqualTo(1);
    }

    @Test
    void is_told_to_come_later_where_too_many_wait_like_that() throws Exception {
        Admission narrow = new Admission(new Limits(2, 1, 1, 1, LONG));
        Crowd both = new Crowd(narrow);
        // It sleeps for as long as the test takes, unless it is woken.
        Crowd.Guest asleep = both.guest("asleep", Asks.ORDINARY, () -> Place.pause(Duration.ofMinutes(1)));
        assertThat(asleep.wasLetIn()).isTrue();
        Crowd.until(() -> narrow.free() == 2);

        Crowd.Guest second =
                both.guest("", Asks.ORDINARY, () -> both.cameIn.add("paused " + Place.pause(Duration.ofMinutes(1))));
        second.goes();
        asleep.wake();
        asleep.goes();

        assertThat(both.cameIn).endsWith("paused false");
        assertThat(narrow.free()).isEqualTo(2);
    }

    @Test
    void leaves_early_once_and_not_again_at_the_end() throws Exception {
        Crowd.Guest done = crowd.guest("", Asks.ORDINARY, () -> {
            Place.leaveEarly();
            Place.leaveEarly();
            crowd.cameIn.add("free " + admission.free() + ", pauses " + Place.pause(Duration.ZERO));
        });
        done.goes();

        assertThat(crowd.cameIn).endsWith("free 1, pauses true");
        assertThat(admission.free()).isEqualTo(1);
    }

    @Test
    void simply_waits_where_nobody_let_it_in() {
        assertThat(Place.pause(Duration.ofNanos(1))).isTrue();
        assertThat(Place.aside(() -> "asked")).isEqualTo("asked");
        Place.leaveEarly();
        assertThat(admission.free()).isEqualTo(1);
    }
}
