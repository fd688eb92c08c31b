package care.renkei.events.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Two places, one for life at risk, one for what is large, and two who may wait in each line. */
class ANodeThatIsFullTest {

    /** Longer than any test runs, so that nobody is sent away because the machine is slow. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final Duration SHORT = Duration.ofMillis(1);

    private static Admission waitingFor(Duration patience) {
        return new Admission(new Limits(2, 1, 1, 2, patience));
    }

    private final Admission admission = waitingFor(LONG);
    private final Crowd crowd = new Crowd(admission);

    @Test
    void lets_in_as_many_as_it_has_places() throws Exception {
        Crowd.Guest one = crowd.inside(Asks.ORDINARY);
        Crowd.Guest other = crowd.inside(Asks.ORDINARY);

        assertThat(admission.free()).isZero();
        one.goes();
        other.goes();
        assertThat(admission.free()).isEqualTo(2);
    }

    @Test
    void serves_those_who_wait_in_the_order_in_which_they_came() throws Exception {
        Crowd.Guest one = crowd.inside(Asks.ORDINARY);
        Crowd.Guest other = crowd.inside(Asks.ORDINARY);
        Crowd.Guest first = crowd.waiting("first", Asks.ORDINARY);
        Crowd.Guest second = crowd.waiting("second", Asks.ORDINARY);

        one.goes();
        assertThat(first.wasLetIn()).isTrue();
        first.goes();
        assertThat(second.wasLetIn()).isTrue();
        second.goes();
        other.goes();

        assertThat(crowd.cameIn).endsWith("first", "second");
    }

    @Test
    void sends_away_at_once_whoever_finds_no_room_to_wait() throws Exception {
        List<Crowd.Guest> there = full(crowd);
        there.add(crowd.waiting("", Asks.ORDINARY));
        there.add(crowd.waiting("", Asks.ORDINARY));

        // Patience is ten minutes: this comes back because nobody lets it wait.
        assertThat(admission.enter(Asks.ORDINARY)).isNull();

        for (Crowd.Guest guest : there) {
            guest.goes();
        }
        assertThat(admission.free()).isEqualTo(2);
        assertThat(admission.waiting()).isZero();
    }

    @Test
    void sends_away_whoever_has_waited_long_enough() throws Exception {
        Admission impatient = waitingFor(SHORT);
        List<Crowd.Guest> there = full(new Crowd(impatient));

        assertThat(impatient.enter(Asks.ORDINARY)).isNull();

        for (Crowd.Guest guest : there) {
            guest.goes();
        }
        Place place = impatient.enter(Asks.ORDINARY);
        assertThat(place).isNotNull();
        place.close();
    }

    @Test
    void has_a_place_for_life_that_no_crowd_takes() throws Exception {
        List<Crowd.Guest> there = full(crowd);
        there.add(crowd.waiting("", Asks.ORDINARY));
        there.add(crowd.waiting("", Asks.ORDINARY));

        there.add(2, crowd.inside(Asks.LIFE));

        for (Crowd.Guest guest : there) {
            guest.goes();
        }
    }

    @Test
    void gives_life_what_lies_idle_as_well_and_nothing_that_others_wait_for() throws Exception {
        Crowd.Guest reserve = crowd.inside(Asks.LIFE);
        Crowd.Guest idle = crowd.inside(Asks.LIFE);
        Crowd.Guest last = crowd.inside(Asks.LIFE);
        Crowd.Guest ordinary = crowd.waiting("ordinary", Asks.ORDINARY);
        Crowd.Guest life = crowd.waiting("life", Asks.LIFE);

        // It came later and waits for the reserve; the place that comes free is not the reserve's.
        idle.goes();
        assertThat(ordinary.wasLetIn()).isTrue();
        assertThat(admission.waiting()).isEqualTo(1);
        reserve.goes();
        assertThat(life.wasLetIn()).isTrue();

        ordinary.goes();
        life.goes();
        last.goes();
    }

    @Test
    void takes_in_large_things_one_by_one_and_the_others_beside_them() throws Exception {
        Crowd.Guest large = crowd.inside(Asks.LARGE);
        Crowd.Guest next = crowd.waiting("next", Asks.LARGE);
        List<Crowd.Guest> there = full(crowd);

        large.goes();
        assertThat(next.wasLetIn()).isTrue();

        next.goes();
        for (Crowd.Guest guest : there) {
            guest.goes();
        }
    }

    @Test
    void never_has_more_in_work_than_it_has_places() throws Exception {
        var inWork = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new ArrayList<Thread>();
        Admission small = new Admission(new Limits(3, 1, 1, 1_000, LONG));
        var served = new AtomicInteger();
        for (int i = 0; i < 200; i++) {
            all.add(Thread.ofVirtual().start(() -> {
                Place place = small.enter(Asks.ORDINARY);
                if (place == null) {
                    return;
                }
                try (place) {
                    most.accumulateAndGet(inWork.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(10_000);
                    served.incrementAndGet();
                    inWork.decrementAndGet();
                }
            }));
        }
        for (Thread one : all) {
            one.join();
        }

        assertThat(served).hasValue(200);
        assertThat(most.get()).isBetween(1, 3);
        assertThat(small.free()).isEqualTo(3);
    }

    private static List<Crowd.Guest> full(Crowd crowd) throws Exception {
        var there = new ArrayList<Crowd.Guest>();
        there.add(crowd.inside(Asks.ORDINARY));
        there.add(crowd.inside(Asks.ORDINARY));
        return there;
    }

    @Test
    void is_as_large_as_its_machine_unless_it_is_told() {
        Limits two = Limits.of(0, 0, 4, 0, Duration.ofSeconds(1), 2);

        assertThat(two).isEqualTo(new Limits(16, 4, 4, 128, Duration.ofSeconds(1)));
        assertThat(Limits.of(1, 0, 4, 0, LONG, 2).reserved()).isEqualTo(2);
        assertThat(Limits.of(5, 6, 7, 8, LONG, 64)).isEqualTo(new Limits(5, 6, 7, 8, LONG));
        assertThatThrownBy(() -> new Limits(1, 0, 1, 1, LONG)).isInstanceOf(IllegalArgumentException.class);
    }
}
