package care.renkei.query.reading;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids of entries in the access log: UUIDv7 (RFC 9562, 5.7), so that the log's index grows at its end. */
public final class LookIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private LookIds() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000 | (RANDOM.nextInt() & 0x0FFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
