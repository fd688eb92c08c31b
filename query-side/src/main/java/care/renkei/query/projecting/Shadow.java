package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a rebuild while they are filled: partitions side by side, each in its own order, as the workers of
 * several nodes follow them. While the server writes the rows of one, those of another are made.
 */
final class Shadow implements AutoCloseable {

    /** As many as keep two processors busy: a lane waits for the server for half of its time. */
    private static final int SIDE_BY_SIDE = 2;

    private final List<Lane> lanes = new ArrayList<>();

    Shadow(Projection projection, String schema, ViewWorker.Connections connections) throws SQLException {
        try {
            for (int number = 0; number < SIDE_BY_SIDE; number++) {
                lanes.add(new Lane(projection, schema, connections, number));
            }
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Lane of(int partition) {
        return lanes.get(partition % SIDE_BY_SIDE);
    }

    /**
     * Lets each lane begin with its part of these once it is through with what came before.
     *
     * @throws SQLException over which earlier ones failed
     */
    void take(List<Unread> messages) throws SQLException {
        var parts = new HashMap<Lane, List<Unread>>();
        for (Unread message : messages) {
            parts.computeIfAbsent(of(message.partition()), lane -> new ArrayList<>())
                    .add(message);
        }
        for (Map.Entry<Lane, List<Unread>> part : parts.entrySet()) {
            part.getKey().take(part.getValue());
        }
    }

    /**
     * Waits until everything that was given is taken in.
     *
     * @throws SQLException over which something of it failed
     */
    void settle() throws SQLException {
        for (Lane lane : lanes) {
            lane.settled();
        }
    }

    /** How many messages were taken in so far. */
    long taken() {
        return lanes.stream().mapToLong(Lane::taken).sum();
    }

    /** From now on offsets are those of this topic, beginning with these. */
    void goOn(Map<Integer, Long> offsets, String topicId) throws SQLException {
        for (Lane lane : lanes) {
            var ofLane = new HashMap<>(offsets);
            ofLane.keySet().removeIf(partition -> of(partition) != lane);
            lane.settled().progress().goOn(ofLane, topicId);
        }
    }

    /**
     * Makes sure that the tables hold everything that was given, for commits did not wait for the disk.
     *
     * @throws IllegalStateException if the server has lost some of it in a crash
     */
    void check() throws SQLException {
        for (Lane lane : lanes) {
            lane.check();
        }
    }

    /** How far it is in a partition, everything given included. */
    Progress progress(int partition) throws SQLException {
        return of(partition).settled().progress().of(partition);
    }

    /** Waits for what is being written; what else was given is still taken in. */
    @Override
    public void close() {
        lanes.forEach(Lane::close);
    }
}
