package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the messages of one transaction come to: how far they bring the view, what of them it is given, and what waits
 * behind others of the same key.
 */
final class Portion {

    @SuppressWarnings("ArrayRecordComponent") // carried to the table, never compared
    private record Behind(String key, int partition, Instant knownAt, byte[] bytes) {}

    private final Projection projection;
    private final OwnProgress progress;
    private final WaitingKeys waiting;
    private final Map<Integer, Progress> next = new HashMap<>();
    private final List<Delivered> deliver = new ArrayList<>();
    private final List<Behind> behind = new ArrayList<>();

    Portion(Projection projection, OwnProgress progress, WaitingKeys waiting) {
        this.projection = projection;
        this.progress = progress;
        this.waiting = waiting;
    }

    /** @throws Poison if it cannot be read, or is of a type that is not known */
    void add(Message message) {
        Progress now = next.getOrDefault(message.partition(), progress.of(message.partition()));
        if (message.offset() >= now.nextOffset()) {
            next.put(message.partition(), step(now, message));
        }
    }

    private Progress step(Progress now, Message message) {
        return switch (message) {
            case Message.Beat beat -> now.heard(beat.offset(), beat.heartbeat());
            case Message.Garbled garbled -> {
                if (!waiting.has(garbled.key())) {
                    throw new Poison(ParkingReason.UNREADABLE);
                }
                behind.add(new Behind(garbled.key(), garbled.partition(), now.knownAt(), garbled.bytes()));
                yield now.skipped(garbled.offset());
            }
            case Message.Event event -> {
                if (event.position().compareTo(now.last()) <= 0) {
                    yield now.skipped(event.offset());
                }
                Progress after = now.took(event.offset(), event.position(), event.recordedAt());
                if (projection.wants(event.type())) {
                    if (waiting.has(event.key())) {
                        behind.add(new Behind(event.key(), event.partition(), after.knownAt(), event.bytes()));
                    } else {
                        deliver.add(Delivered.to(projection, event, after.knownAt()));
                    }
                }
                yield after;
            }
        };
    }

    /** How far the view is with it, in the partitions that it moves in. */
    Map<Integer, Progress> next() {
        return next;
    }

    /** Whether nothing in it is for the view. */
    boolean onlyMoves() {
        return deliver.isEmpty() && behind.isEmpty();
    }

    /** Progress, what waits, and the view's own rows. */
    void write(Connection connection) throws SQLException {
        progress.move(next);
        for (Behind message : behind) {
            Parking.park(connection, message.key(), message.partition(), message.knownAt(), message.bytes());
        }
        if (!deliver.isEmpty()) {
            projection.apply(deliver, connection);
        }
    }
}
