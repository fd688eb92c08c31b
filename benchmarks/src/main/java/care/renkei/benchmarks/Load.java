package care.renkei.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Several threads that do the same, each again as soon as it has done (a closed loop): the most that goes through.
 *
 * @param perSecond steps of all threads together
 * @param times nanoseconds of each step
 * @param cpu nanoseconds on a processor that a step took of its thread
 */
record Load(double perSecond, Histogram times, double cpu) {

    /** The beginning of its threads' names. */
    static final String THREAD = "load-";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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

    /** One of many things to be done once. */
    @FunctionalInterface
    interface Task {
        void run(int number) throws Exception;
    }

    static Load of(int threads, Duration time, Steps steps) throws Exception {
        var done = new LongAdder();
        var cpu = new LongAdder();
        var times = histogram();
        List<Step> prepared = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            prepared.add(steps.ofThread(thread));
        }
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        together(threads, thread -> {
            Step step = prepared.get(thread);
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            for (long now = System.nanoTime(); now < end; ) {
                step.run();
                long after = System.nanoTime();
                times.recordValue(after - now);
                done.increment();
                now = after;
            }
            cpu.add(THREADS.getCurrentThreadCpuTime() - cpuBefore);
        });
        return new Load(done.sum() / ((System.nanoTime() - begin) / 1e9), times, (double) cpu.sum() / done.sum());
    }

    /** One after the other in this thread. */
    static Histogram oneByOne(int times, Step step) throws Exception {
        var histogram = histogram();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            step.run();
            histogram.recordValue(System.nanoTime() - began);
        }
        return histogram;
    }

    /** All of them, shared out over the threads. */
    static void each(int threads, int count, Task task) throws Exception {
        var next = new AtomicInteger();
        together(threads, thread -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                task.run(number);
            }
        });
    }

    private static void together(int threads, Task task) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name(THREAD, 0).factory())) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                running.add(pool.submit(() -> {
                    task.run(number);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    static Histogram histogram() {
        return new ConcurrentHistogram(Duration.ofMinutes(1).toNanos(), 3);
    }
}
