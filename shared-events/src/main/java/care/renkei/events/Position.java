package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Comparator;

/**
 * A place in the order in which the store lets events out: epoch (rises with every restore), transaction id, index
 * in the table. Opaque outside: readers only hand it back.
 */
public record Position(long epoch, long txid, long index) implements Comparable<Position> {

    /** Before every event. */
    public static final Position START = new Position(0, 0, 0);

    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::epoch)
            .thenComparingLong(Position::txid)
            .thenComparingLong(Position::index);

    /** @throws IllegalArgumentException if the text was not made by {@link #text()} */
    @JsonCreator
    public static Position parse(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != 3 * Long.BYTES) {
            throw new IllegalArgumentException("not a position");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Position(buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    @JsonValue
    public String text() {
        byte[] bytes = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(epoch)
                .putLong(txid)
                .putLong(index)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
