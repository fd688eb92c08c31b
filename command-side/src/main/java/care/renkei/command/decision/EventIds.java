package care.renkei.command.decision;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Event ids are UUIDv7 (RFC 9562, 5.7) made from the database clock, so that the moment of the decision stands in
 * every event and folding a stream needs nothing beside it.
 */
public final class EventIds {

    private static final int MILLIS_SHIFT = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_A = 0x0fffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_B = 0x3fff_ffff_ffff_ffffL;

    private EventIds() {}

    /** A new id; {@code random} must not be guessable, since an id also names a record. */
    public static UUID next(Instant now, RandomGenerator random) {
        return of(now.toEpochMilli(), random.nextLong(), random.nextLong());
    }

    /** When the event was decided, in whole milliseconds. */
    public static Instant instantOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> MILLIS_SHIFT);
    }

    /** The id of an event that a decision adds to another one: the same moment, and the same again for a repeat. */
    static UUID following(UUID cause, int ordinal) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256(ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES)
                .putLong(cause.getMostSignificantBits())
                .putLong(cause.getLeastSignificantBits())
                .putInt(ordinal)
                .array()));
        return of(instantOf(cause).toEpochMilli(), bytes.getLong(), bytes.getLong());
    }

    private static UUID of(long millis, long a, long b) {
        return new UUID(millis << MILLIS_SHIFT | VERSION_7 | (a & RANDOM_A), VARIANT | (b & RANDOM_B));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
