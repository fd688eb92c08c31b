package care.renkei.events.admission;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in work, held by the thread that was let in until it closes it. What merely waits gives it to others
 * meanwhile; what runs without a place, such as work that nobody asked for over HTTP, simply waits.
 */
public final class Place implements AutoCloseable {

    private static final ThreadLocal<@Nullable Place> HELD = new ThreadLocal<>();

    private final Line line;
    private boolean given;

    Place(Line line) {
        this.line = line;
        HELD.set(this);
    }

    /**
     * Does what needs neither processor nor memory worth speaking of, e.g. asking somebody else, and takes a place again.
     */
    public static <T> T aside(Supplier<T> waiting) {
        Place place = HELD.get();
        if (place == null || place.given) {
            return waiting.get();
        }
        place.give();
        try {
            return waiting.get();
        } finally {
            place.line.takeAgain();
            place.given = false;
        }
    }

    /**
     * Waits for something to happen without holding others up.
     *
     * @return false, at once, where as many wait in this way as may stand in line: each looks again and again, which
     *     would be all that is done any more
     */
    public static boolean pause(Duration time) {
        Place place = HELD.get();
        if (place == null || place.given) {
            LockSupport.parkNanos(time.toNanos());
            return true;
        }
        if (!place.line.mayPause()) {
            return false;
        }
        try {
            return aside(() -> {
                LockSupport.parkNanos(time.toNanos());
                return true;
            });
        } finally {
            place.line.paused();
        }
    }

    /** Gives the place back for good, before the end: what is left is nothing but waiting and a few bytes. */
    public static void leaveEarly() {
        Place place = HELD.get();
        if (place != null && !place.given) {
            place.give();
        }
    }

    private void give() {
        given = true;
        line.leave();
    }

    @Override
    public void close() {
        HELD.remove();
        if (!given) {
            give();
        }
    }
}
