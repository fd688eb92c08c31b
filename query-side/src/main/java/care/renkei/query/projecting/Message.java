package care.renkei.query.projecting;

import care.renkei.events.Position;
import care.renkei.events.stored.Heartbeat;
import care.renkei.events.stored.WireEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands at one offset of the topic. */
sealed interface Message {

    int partition();

    long offset();

    /** Time has passed and all is told up to there. */
    record Beat(int partition, long offset, Heartbeat heartbeat) implements Message {}

    /**
     * An event.
     *
     * @param wire the whole of it; null where the view does not want it, or where it cannot be read
     */
    @SuppressWarnings("ArrayRecordComponent") // carried from the consumer to the view, never compared
    record Event(
            int partition,
            long offset,
            String key,
            String type,
            Position position,
            Instant recordedAt,
            byte[] bytes,
            @Nullable WireEvent wire)
            implements Message {}

    /** Bytes that make no sense. */
    @SuppressWarnings("ArrayRecordComponent") // carried from the consumer to the parking place, never compared
    record Garbled(int partition, long offset, String key, byte[] bytes) implements Message {}
}
