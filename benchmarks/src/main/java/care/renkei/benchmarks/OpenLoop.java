package care.renkei.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Requests that arrive by the clock, whether or not earlier ones are answered. Time counts from when a request was
 * due, so a stall is felt by everything behind it.
 *
 * @param offered requests per second
 * @param achieved answered per second
 * @param failed not answered
 * @param sentAway told to come later; not among those that were answered, nor among those that were not
 * @param times nanoseconds from due to answered
 */
record OpenLoop(double offered, double achieved, long failed, long sentAway, Histogram times) {

    /** Thrown by a request that is answered with 429 or 503. */
    static final class SentAway extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What goes on for hours has no beginning, and ours begins again with each round. */
    private static final Duration BEGINNING = Duration.ofSeconds(1);

    /** @param time that counts; a second before it does not */
    static OpenLoop run(int perSecond, Duration time, Load.Step request) {
        Histogram times = Load.histogram();
        var failed = new LongAdder();
        var sentAway = new LongAdder();
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long begin = System.nanoTime();
        long counts = begin + BEGINNING.toNanos();
        long end = counts + time.toNanos();
        // Threads of the system: who waits for an answer is woken by it, not by somebody who was.
        try (ExecutorService callers = Executors.newCachedThreadPool()) {
            for (long i = 0; System.nanoTime() < end; i++) {
                long due = begin + i * gap;
                LockSupport.parkNanos(due - System.nanoTime());
                callers.execute(() -> {
                    try {
                        request.run();
                        if (due >= counts) {
                            times.recordValue(Math.max(1, System.nanoTime() - due));
                        }
                    } catch (SentAway e) {
                        sentAway.increment();
                    } catch (Exception e) {
                        // Not answered: shows as the difference between offered and achieved.
                        failed.increment();
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - counts) / 1e9;
        return new OpenLoop(perSecond, times.getTotalCount() / seconds, failed.sum(), sentAway.sum(), times);
    }

    double nanosAt(double percentile) {
        return times.getValueAtPercentile(percentile);
    }
}
