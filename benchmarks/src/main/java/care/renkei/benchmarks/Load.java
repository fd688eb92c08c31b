package care.renkei.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Several threads that do the same for a while: the most that goes through (a closed loop). */
final class Load {

    private Load() {}

    /** One step of a thread. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** Makes the step of one thread, with what that thread needs. */
    @FunctionalInterface
    interface Steps {
        Step ofThread(int thread) throws Exception;
    }

    /** Steps per second. */
    static double perSecond(int threads, Duration time, Steps steps) throws Exception {
        var done = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Step step = steps.ofThread(thread);
                running.add(pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        step.run();
                        done.increment();
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return done.sum() / ((System.nanoTime() - begin) / 1e9);
    }
}
