package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Those whose messages wait in a view because one of them could not be taken in, and the second attempt. Who waits in a
 * partition is known from when it became ours.
 */
final class WaitingKeys {

    private static final int AT_ONCE = 200;

    private final Projection projection;
    private final MessageReader reader;
    private final Connection connection;
    private final Set<String> keys = new HashSet<>();

    WaitingKeys(Projection projection, Connection connection) {
        this.projection = projection;
        reader = new MessageReader(projection);
        this.connection = connection;
    }

    void reload() throws SQLException {
        keys.clear();
        keys.addAll(Parking.keys(connection));
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** What was parked for this one is committed. */
    void committed(String key) {
        keys.add(key);
    }

    /** Whether nobody waits here. */
    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Who is marked to be tried again. */
    Set<String> toTryAgain() throws SQLException {
        try {
            return Parking.keysToTryAgain(connection);
        } finally {
            connection.commit();
        }
    }

    void tryUnknownTypesAgain() throws SQLException {
        Parking.tryUnknownTypesAgain(connection);
        connection.commit();
    }

    /** Takes in what has waited; what still cannot be taken in waits on. Returns whether nothing waits any more. */
    boolean tryAgain(String key) throws SQLException {
        try {
            List<Parking.Waiting> waiting = Parking.waiting(connection, key, AT_ONCE);
            while (!waiting.isEmpty()) {
                var deliver = new ArrayList<Delivered>();
                for (Parking.Waiting message : waiting) {
                    Message.Event event = reader.event(message.partition(), 0, key, message.bytes());
                    deliver.add(Delivered.to(projection, event, message.knownAt()));
                }
                projection.apply(deliver, connection);
                Parking.takenIn(connection, key, waiting.getLast().arrival());
                connection.commit();
                waiting = Parking.waiting(connection, key, AT_ONCE);
            }
            Parking.close(connection, key);
            connection.commit();
            keys.remove(key);
            return true;
        } catch (SQLException | RuntimeException e) {
            Undo.after(e, connection);
            if (Fault.of(e) != Fault.OF_THE_MESSAGE) {
                throw e;
            }
            ParkingReason reason = ParkingReason.of(e);
            Parking.open(connection, key, Partitions.of(key), reason);
            connection.commit();
            return false;
        }
    }
}
