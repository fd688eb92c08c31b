package care.renkei.query.timeline;

import care.renkei.query.reading.BadParameter;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** A place in the order of a timeline; a page begins with what stands before it. */
record Place(Instant occurredAt, UUID event) {

    /** Before nothing: the latest moment that PostgreSQL knows as an ordinary one. */
    static final Place END = new Place(Instant.parse("+294276-01-01T00:00:00Z"), new UUID(-1, -1));

    /** As PostgreSQL orders ids, by their bytes without a sign; Java's own order of UUIDs is another. */
    static final Comparator<UUID> BY_EVENT = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    /** The order of a timeline. */
    static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::occurredAt)
            .thenComparing(Place::event, BY_EVENT)
            .reversed();

    private static final int BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(occurredAt.getEpochSecond())
                .putInt(occurredAt.getNano())
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits())
                .array();
    }

    static Place of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new BadParameter("cursor");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return new Place(Instant.ofEpochSecond(in.getLong(), in.getInt()), new UUID(in.getLong(), in.getLong()));
        } catch (DateTimeException e) {
            throw new BadParameter("cursor");
        }
    }
}
