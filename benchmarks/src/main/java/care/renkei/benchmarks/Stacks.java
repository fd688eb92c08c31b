package care.renkei.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingStream;
import org.jspecify.annotations.Nullable;

/**
 * How long threads compute, by the counters of the operating system, and at what, by the JDK's sampling profiler.
 * Looked at in a run of its own, which does not count for the figures.
 */
final class Stacks {

    private static final Duration SAMPLE_EVERY = Duration.ofMillis(10);
    private static final long COUNT_EVERY_MILLIS = 20;
    private static final double SMALLEST_SHARE = 0.03;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The innermost frame of one of these says what a thread is at; in this order where one begins like another. */
    private static final Map<String, String> WORK = work();

    private static Map<String, String> work() {
        var work = new LinkedHashMap<String, String>();
        work.put("care.renkei.events.sealing.", "encryption");
        work.put("com.google.crypto.tink.", "encryption");
        work.put("tools.jackson.", "JSON");
        work.put("care.renkei.events.stored.EventJson", "JSON");
        work.put("care.renkei.events.", "reading and checking the event");
        work.put("com.networknt.", "reading and checking the event");
        work.put("org.axonframework.", "Axon");
        work.put("org.postgresql.", "the JDBC driver");
        work.put("com.zaxxer.", "the JDBC driver");
        work.put("org.apache.kafka.", "the Kafka client");
        work.put("org.springframework.", "Spring");
        work.put("care.renkei.command.", "the command side's own code");
        work.put("care.renkei.query.rows.", "turning rows into columns");
        work.put("care.renkei.query.visibility.", "the decision who may see it");
        work.put("care.renkei.query.projecting.", "the projection's runtime");
        work.put("care.renkei.query.", "the query side's own code");
        return work;
    }

    /** What a thread had used when it was last seen. */
    private record Seen(long first, long last, long cpuBefore, long cpu) {}

    private Stacks() {}

    /**
     * Does it, and says what threads whose names begin so did meanwhile.
     *
     * @return e.g. {@code on a processor for 31 % of the time; of that JSON 20 %, encryption 12 %}
     */
    static String during(String threads, Callable<?> work) throws Exception {
        var computing = new ConcurrentHashMap<String, Integer>();
        var used = new HashMap<Long, Seen>();
        Thread counter = Thread.ofPlatform().daemon().start(() -> count(threads, used));
        try (var profiler = new RecordingStream()) {
            profiler.enable("jdk.ExecutionSample").withPeriod(SAMPLE_EVERY);
            profiler.onEvent("jdk.ExecutionSample", sample -> {
                if (isOf(threads, sample)) {
                    computing.merge(workOf(sample), 1, Integer::sum);
                }
            });
            profiler.startAsync();
            work.call();
            profiler.stop();
        } finally {
            counter.interrupt();
            counter.join();
        }
        return "on a processor for " + share(used) + " of the time; of that " + text(computing);
    }

    private static void count(String threads, Map<Long, Seen> used) {
        try {
            while (true) {
                for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
                    if (thread != null && thread.getThreadName().startsWith(threads)) {
                        see(thread.getThreadId(), used);
                    }
                }
                Thread.sleep(COUNT_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            // The work is done.
        }
    }

    private static void see(long thread, Map<Long, Seen> used) {
        long cpu = THREADS.getThreadCpuTime(thread);
        if (cpu >= 0) {
            long now = System.nanoTime();
            used.merge(
                    thread,
                    new Seen(now, now, cpu, cpu),
                    (before, one) -> new Seen(before.first(), now, before.cpuBefore(), cpu));
        }
    }

    private static String share(Map<Long, Seen> used) {
        long time = used.values().stream()
                .mapToLong(seen -> seen.last() - seen.first())
                .sum();
        long cpu = used.values().stream()
                .mapToLong(seen -> seen.cpu() - seen.cpuBefore())
                .sum();
        return String.format(Locale.ROOT, "%.0f %%", 100.0 * cpu / Math.max(1, time));
    }

    private static boolean isOf(String threads, RecordedEvent sample) {
        RecordedThread thread = sample.getThread("sampledThread");
        return thread != null
                && thread.getJavaName() != null
                && thread.getJavaName().startsWith(threads);
    }

    private static String workOf(RecordedEvent sample) {
        return sample.getStackTrace() == null
                ? "other"
                : sample.getStackTrace().getFrames().stream()
                        .map(frame -> labelOf(frame.getMethod().getType().getName()))
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .findFirst()
                        .orElse("other");
    }

    private static @Nullable String labelOf(String name) {
        for (Map.Entry<String, String> one : WORK.entrySet()) {
            if (name.startsWith(one.getKey())) {
                return one.getValue();
            }
        }
        return null;
    }

    private static String text(Map<String, Integer> samples) {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
                .filter(one -> one.getValue() / all >= SMALLEST_SHARE)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(one -> String.format(Locale.ROOT, "%s %.0f %%", one.getKey(), 100 * one.getValue() / all))
                .collect(Collectors.joining(", "));
    }
}
