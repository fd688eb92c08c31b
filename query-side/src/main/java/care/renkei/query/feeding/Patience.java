package care.renkei.query.feeding;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Files that the views do not answer for yet; they are asked about again a little later, and nobody waits for them. */
final class Patience {

    private static final Duration LATER = Duration.ofMillis(100);
    private static final Duration MUCH_LATER = Duration.ofSeconds(10);

    private final Map<String, Long> until = new HashMap<>();

    void later(String person) {
        until.put(person, System.nanoTime() + LATER.toNanos());
    }

    void muchLater(String person) {
        until.put(person, System.nanoTime() + MUCH_LATER.toNanos());
    }

    Set<String> waiting() {
        long now = System.nanoTime();
        until.values().removeIf(end -> end - now <= 0);
        return Set.copyOf(until.keySet());
    }
}
