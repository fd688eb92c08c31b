package care.renkei.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where threads are, looked at every few milliseconds: waiting counts as well as computing. Looked at in a run of its
 * own, which does not count for the figures.
 */
final class Stacks {

    private static final long EVERY_MILLIS = 7;
    private static final double SMALLEST_SHARE = 0.03;
    private static final String DATABASE = "org.postgresql.";

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
        work.put(DATABASE, "the JDBC driver");
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

    private Stacks() {}

    /**
     * Does it, and says where threads whose names begin so were meanwhile.
     *
     * @return e.g. {@code waiting for PostgreSQL 61 %, JSON 20 %}
     */
    static String during(String threads, Callable<?> work) throws Exception {
        var seen = new TreeMap<String, Integer>();
        Thread watcher = Thread.ofPlatform().daemon().start(() -> watch(threads, seen));
        try {
            work.call();
        } finally {
            watcher.interrupt();
            watcher.join();
        }
        return text(seen);
    }

    private static void watch(String threads, Map<String, Integer> seen) {
        try {
            while (true) {
                Thread.sleep(EVERY_MILLIS);
                Thread.getAllStackTraces().forEach((thread, stack) -> {
                    if (thread.getName().startsWith(threads) && stack.length > 0) {
                        seen.merge(at(stack), 1, Integer::sum);
                    }
                });
            }
        } catch (InterruptedException e) {
            // The work is done.
        }
    }

    private static String at(StackTraceElement[] stack) {
        String top = stack[0].getClassName();
        boolean network = top.startsWith("sun.nio.ch.");
        boolean parked = top.equals("jdk.internal.misc.Unsafe") || top.equals("java.lang.Object");
        boolean ofDatabase = Arrays.stream(stack)
                .limit(40)
                .anyMatch(frame -> frame.getClassName().startsWith(DATABASE));
        if (network && ofDatabase) {
            return "waiting for PostgreSQL";
        }
        String work = Arrays.stream(stack)
                .map(frame -> labelOf(frame.getClassName()))
                .filter(label -> label != null)
                .map(String::valueOf)
                .findFirst()
                .orElse("other");
        if (network) {
            return "waiting for Kafka";
        }
        return parked ? "waiting in " + work : work;
    }

    private static @Nullable String labelOf(String name) {
        for (Map.Entry<String, String> one : WORK.entrySet()) {
            if (name.startsWith(one.getKey())) {
                return one.getValue();
            }
        }
        return null;
    }

    private static String text(Map<String, Integer> seen) {
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        return seen.entrySet().stream()
                .filter(one -> one.getValue() / all >= SMALLEST_SHARE)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(one -> String.format(Locale.ROOT, "%s %.0f %%", one.getKey(), 100 * one.getValue() / all))
                .collect(Collectors.joining(", "));
    }
}
