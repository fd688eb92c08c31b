package care.renkei.benchmarks;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** UUIDs that begin with the time (version 7), as Renkei makes them: yardsticks shall not pay for scattered indexes. */
final class TimeId {

    private TimeId() {}

    static UUID next() {
        var random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L);
    }
}
