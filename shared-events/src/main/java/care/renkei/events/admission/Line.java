package care.renkei.events.admission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Places, and who stands before them: first come, first served. */
final class Line {

    private final Semaphore places;
    private final int mayWait;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger pausing = new AtomicInteger();

    Line(int places, int mayWait) {
        this.places = new Semaphore(places, true);
        this.mayWait = mayWait;
    }

    /** Whether a place was free that nobody waited for. */
    boolean enterAtOnce() {
        return enter(0);
    }

    /** Whether there was room to stand and a place in time. */
    boolean enter(Duration patience) {
        if (waiting.incrementAndGet() > mayWait) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return enter(patience.toNanos());
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean enter(long nanos) {
        try {
            // With a time, even none, nobody goes past those who wait.
            return places.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
    }

    /** At the end of the line, but never sent away: work that has begun is finished. */
    void takeAgain() {
        places.acquireUninterruptibly();
    }

    boolean mayPause() {
        if (pausing.incrementAndGet() > mayWait) {
            pausing.decrementAndGet();
            return false;
        }
        return true;
    }

    void paused() {
        pausing.decrementAndGet();
    }

    int free() {
        return places.availablePermits();
    }

    int waiting() {
        return places.getQueueLength();
    }
}
