package care.renkei.command.relay;

import care.renkei.events.Position;
import java.time.Instant;
import java.util.List;

/**
 * What one look at the store brought.
 *
 * @param events the next events in order
 * @param more whether there may be further events that could be read at once
 * @param oldestRunning every lower transaction id has ended
 * @param next no transaction has this id yet
 * @param at database clock before the look
 */
record Tail(List<Outgoing> events, boolean more, long oldestRunning, long next, Instant at) {

    /** An event in its wire form, with the key that decides its partition. */
    @SuppressWarnings("ArrayRecordComponent") // sent once, never compared
    record Outgoing(String partitionKey, byte[] wire, Position position) {}
}
