package care.renkei.query.projecting;

import care.renkei.events.EventCatalogue;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.WireEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;

/**
 * One view's transactions on one connection. Knows how far the view is and who waits; both change only with a commit.
 */
final class Intake {

    private static final int WAITING_AT_ONCE = 200;

    private final Projection projection;
    private final MessageReader reader;
    private final Connection connection;
    private final Politeness politeness;
    private final Map<Integer, Progress> progress = new HashMap<>();
    private final Set<String> parked = new HashSet<>();

    /** What stands in the table for partitions whose topic has been set since. */
    private final Map<Integer, Progress> begun = new HashMap<>();

    /** The table that progress was read from. */
    private long table;

    private Intake(Projection projection, Connection connection, Politeness politeness) {
        this.projection = projection;
        reader = new MessageReader(projection);
        this.connection = connection;
        this.politeness = politeness;
    }

    /**
     * Reads where the view is; the connection's search path is the view's schema.
     *
     * @param politeness towards the other views of the node
     */
    static Intake open(Projection projection, Connection connection, Politeness politeness) throws SQLException {
        connection.setAutoCommit(false);
        var intake = new Intake(projection, connection, politeness);
        intake.reload(IntStream.range(0, Topics.EVENT_PARTITIONS).boxed().toList());
        return intake;
    }

    /** Forgets what this worker believes of these partitions; another may have moved them meanwhile. */
    void reload(Collection<Integer> partitions) throws SQLException {
        table = ProgressTable.identity(connection);
        Map<Integer, Progress> stored = ProgressTable.load(connection);
        for (Integer partition : partitions) {
            Progress there = stored.get(partition);
            if (there != null) {
                progress.put(partition, there);
                begun.remove(partition);
            }
        }
        parked.clear();
        parked.addAll(Parking.keys(connection));
        connection.commit();
    }

    Progress progress(int partition) {
        Progress known = progress.get(partition);
        if (known == null) {
            throw new IllegalStateException("partition " + partition + " is not one of ours");
        }
        return known;
    }

    /**
     * Whether the tables still hold what this intake has committed; without waiting for the disk, the server loses it
     * with a crash.
     *
     * @param through the connection to look through
     */
    boolean kept(Connection through) throws SQLException {
        Map<Integer, Progress> stored = ProgressTable.load(through);
        through.commit();
        return progress.values().stream().noneMatch(committed -> committed.isAhead(stored.get(committed.partition())));
    }

    /** Goes to another topic, at its start, where the view has not been on it yet. */
    void beginTopic(int partition, String topicId) {
        if (!progress(partition).topicId().equals(topicId)) {
            beginAgain(partition, topicId);
        }
    }

    /** Goes to the start of the topic; what was taken in before will be recognised by its position. */
    void beginAgain(int partition, String topicId) {
        Progress old = progress(partition);
        begun.putIfAbsent(partition, old);
        progress.put(partition, old.onTopic(topicId));
    }

    /** Goes to where messages that were read elsewhere come to an end on a topic. */
    void goOn(Map<Integer, Long> offsets, String topicId) throws SQLException {
        var next = new HashMap<Integer, Progress>();
        offsets.forEach((partition, offset) ->
                next.put(partition, progress(partition).onTopic(topicId).skipped(offset - 1)));
        waits("on");
        move(next);
        connection.commit();
        progress.putAll(next);
        begun.clear();
    }

    private Progress stored(int partition) {
        return begun.getOrDefault(partition, progress(partition));
    }

    /**
     * Rows and progress of these messages in one transaction.
     *
     * @throws Poison if a single message is at fault and is alone in the batch or known by itself
     * @throws SQLException from the connection; nothing was committed, or that is unknown
     */
    void take(List<Message> messages) throws SQLException {
        var next = new HashMap<Integer, Progress>();
        var deliver = new ArrayList<Delivered>();
        var behind = new ArrayList<ParkedNow>();
        for (Message message : messages) {
            Progress now = next.getOrDefault(message.partition(), progress(message.partition()));
            if (message.offset() >= now.nextOffset()) {
                next.put(message.partition(), step(now, message, deliver, behind));
            }
        }
        if (next.isEmpty()) {
            return;
        }
        try {
            if (deliver.isEmpty() && behind.isEmpty()) {
                politeness.inTurn(() -> timePasses(next));
            } else {
                takeIn(next, deliver, behind);
            }
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
        progress.putAll(next);
        begun.keySet().removeAll(next.keySet());
    }

    private void takeIn(Map<Integer, Progress> next, List<Delivered> deliver, List<ParkedNow> behind)
            throws SQLException {
        move(next);
        for (ParkedNow message : behind) {
            Parking.park(connection, message.key(), message.partition(), message.knownAt(), message.bytes());
        }
        if (!deliver.isEmpty()) {
            projection.apply(deliver, connection);
        }
        connection.commit();
    }

    /** That time has passed need not survive a crash of the server. */
    private void timePasses(Map<Integer, Progress> next) throws SQLException {
        List<Progress> from = stored(next);
        if (Progress.heardTogether(from, next)) {
            ProgressTable.hear(connection, table, from, next);
        } else {
            waits("off");
            ProgressTable.move(connection, table, from, next);
        }
        connection.commit();
    }

    private void move(Map<Integer, Progress> next) throws SQLException {
        ProgressTable.move(connection, table, stored(next), next);
    }

    private List<Progress> stored(Map<Integer, Progress> next) {
        return next.keySet().stream().map(this::stored).toList();
    }

    /** A connection that the server has ended cannot even roll back; what it ended for must not be lost over that. */
    private void undo(Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException ended) {
            cause.addSuppressed(ended);
        }
    }

    /** Whether the commit of this transaction waits for the disk. */
    private void waits(String onOrOff) throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("set local synchronous_commit = " + onOrOff);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // carried to the table, never compared
    private record ParkedNow(String key, int partition, Instant knownAt, byte[] bytes) {}

    private Progress step(Progress now, Message message, List<Delivered> deliver, List<ParkedNow> behind) {
        return switch (message) {
            case Message.Beat beat -> now.heard(beat.offset(), beat.heartbeat());
            case Message.Garbled garbled -> {
                if (!parked.contains(garbled.key())) {
                    throw new Poison(ParkingReason.UNREADABLE);
                }
                behind.add(new ParkedNow(garbled.key(), garbled.partition(), now.knownAt(), garbled.bytes()));
                yield now.skipped(garbled.offset());
            }
            case Message.Event event -> {
                if (event.position().compareTo(now.last()) <= 0) {
                    yield now.skipped(event.offset());
                }
                Progress after = now.took(event.offset(), event.position(), event.recordedAt());
                if (projection.wants(event.type())) {
                    if (parked.contains(event.key())) {
                        behind.add(new ParkedNow(event.key(), event.partition(), after.knownAt(), event.bytes()));
                    } else {
                        deliver.add(delivered(event, after.knownAt()));
                    }
                }
                yield after;
            }
        };
    }

    private Delivered delivered(Message.Event event, Instant knownAt) {
        if (!projection.readsUnknownTypes() && EventCatalogue.standard().find(event.type()) == null) {
            throw new Poison(ParkingReason.UNKNOWN_TYPE);
        }
        WireEvent wire = event.wire();
        return new Delivered(wire == null ? whole(event.bytes()) : wire, event.partition(), knownAt);
    }

    private static WireEvent whole(byte[] bytes) {
        try {
            return EventJson.read(bytes, WireEvent.class);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new Poison(ParkingReason.UNREADABLE, e);
        }
    }

    /** Lets the message and everything behind it of the same key wait, and goes on. */
    void park(Message message, ParkingReason reason) throws SQLException {
        Progress now = progress(message.partition());
        String key;
        byte[] bytes;
        Progress after;
        switch (message) {
            case Message.Beat beat -> throw new IllegalStateException("a heartbeat does not wait");
            case Message.Garbled garbled -> {
                key = garbled.key();
                bytes = garbled.bytes();
                after = now.skipped(garbled.offset());
            }
            case Message.Event event -> {
                key = event.key();
                bytes = event.bytes();
                after = now.took(event.offset(), event.position(), event.recordedAt());
            }
        }
        try {
            ProgressTable.move(
                    connection, table, List.of(stored(message.partition())), Map.of(message.partition(), after));
            Parking.open(connection, key, message.partition(), reason);
            Parking.park(connection, key, message.partition(), after.knownAt(), bytes);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
        progress.put(message.partition(), after);
        begun.remove(message.partition());
        parked.add(key);
    }

    /** Whether anybody waits here; who waits in a partition is known from when it became ours. */
    boolean letsWait() {
        return !parked.isEmpty();
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
            List<Parking.Waiting> waiting = Parking.waiting(connection, key, WAITING_AT_ONCE);
            while (!waiting.isEmpty()) {
                var deliver = new ArrayList<Delivered>();
                for (Parking.Waiting message : waiting) {
                    Message.Event event = reader.event(message.partition(), 0, key, message.bytes());
                    deliver.add(delivered(event, message.knownAt()));
                }
                projection.apply(deliver, connection);
                Parking.takenIn(connection, key, waiting.getLast().arrival());
                connection.commit();
                waiting = Parking.waiting(connection, key, WAITING_AT_ONCE);
            }
            Parking.close(connection, key);
            connection.commit();
            parked.remove(key);
            return true;
        } catch (SQLException | RuntimeException e) {
            undo(e);
            if (Fault.of(e) != Fault.OF_THE_MESSAGE) {
                throw e;
            }
            ParkingReason reason = e instanceof Poison poison ? poison.reason() : ParkingReason.NOT_TAKEN_IN;
            Parking.open(connection, key, Partitions.of(key), reason);
            connection.commit();
            return false;
        }
    }
}
