package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far a worker believes its view to be in each partition, and what the table holds of it. */
final class OwnProgress {

    private final Connection connection;
    private final Map<Integer, Progress> progress = new HashMap<>();

    /** What stands in the table for partitions whose topic has been set since. */
    private final Map<Integer, Progress> begun = new HashMap<>();

    /** The table that progress was read from. */
    private long table;

    OwnProgress(Connection connection) {
        this.connection = connection;
    }

    /** Believes of these partitions what the table says, as far as it says anything. */
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
    }

    Progress of(int partition) {
        Progress known = progress.get(partition);
        if (known == null) {
            throw new IllegalStateException("partition " + partition + " is not one of ours");
        }
        return known;
    }

    /**
     * Whether the tables still hold what was committed; without waiting for the disk, the server loses it with a crash.
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
        if (!of(partition).topicId().equals(topicId)) {
            beginAgain(partition, topicId);
        }
    }

    /** Goes to the start of the topic; what was taken in before will be recognised by its position. */
    void beginAgain(int partition, String topicId) {
        Progress old = of(partition);
        begun.putIfAbsent(partition, old);
        progress.put(partition, old.onTopic(topicId));
    }

    /** Goes to where messages that were read elsewhere come to an end on a topic. */
    void goOn(Map<Integer, Long> offsets, String topicId) throws SQLException {
        var next = new HashMap<Integer, Progress>();
        offsets.forEach((partition, offset) ->
                next.put(partition, of(partition).onTopic(topicId).skipped(offset - 1)));
        waits("on");
        move(next);
        connection.commit();
        committed(next);
    }

    /** In the transaction of the rows that bring it there. */
    void move(Map<Integer, Progress> next) throws SQLException {
        ProgressTable.move(connection, table, stored(next), next);
    }

    /** That time has passed need not survive a crash of the server. */
    void timePasses(Map<Integer, Progress> next) throws SQLException {
        List<Progress> from = stored(next);
        if (Progress.heardTogether(from, next)) {
            ProgressTable.hear(connection, table, from, next);
        } else {
            waits("off");
            ProgressTable.move(connection, table, from, next);
        }
    }

    /** The transaction that moved it there is committed. */
    void committed(Map<Integer, Progress> next) {
        progress.putAll(next);
        begun.keySet().removeAll(next.keySet());
    }

    private List<Progress> stored(Map<Integer, Progress> next) {
        return next.keySet().stream()
                .map(partition -> begun.getOrDefault(partition, of(partition)))
                .toList();
    }

    /** Whether the commit of this transaction waits for the disk. */
    private void waits(String onOrOff) throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("set local synchronous_commit = " + onOrOff);
        }
    }
}
