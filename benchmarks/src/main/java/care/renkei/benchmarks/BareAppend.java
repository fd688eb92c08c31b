package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The yardstick of a command: the statements that an append cannot do without, on a connection of its own. */
final class BareAppend implements Load.Step, AutoCloseable {

    /** As long as the visits that are measured beside it are when they are stored. */
    private static final byte[] PAYLOAD = new byte[900];

    private static final byte[] DIGEST = new byte[36];

    private final Connection connection;
    private final PreparedStatement read;
    private final PreparedStatement insert;
    private final List<String> persons;
    private final SplittableRandom random;

    BareAppend(Installation installation, List<String> persons, int seed) throws SQLException {
        this.persons = persons;
        random = new SplittableRandom(seed);
        connection = installation.services().postgres().connect(Database.STORE, Role.COMMAND);
        connection.setAutoCommit(false);
        read = connection.prepareStatement(
                "select sequence, payload from store.event where stream_id = ? order by sequence");
        insert = connection.prepareStatement("""
                insert into store.event (event_id, stream_id, sequence, stream_type, event_type, person_id,
                    partition_key, source, ce_id, ordinal, practitioner, occurred_at, digest, payload, metadata)
                values (?, ?, 0, 'Yardstick', 'yardstick', ?, ?, 'yardstick', ?, 0, null, now(), ?, ?, ''::bytea)""");
    }

    @Override
    public void run() throws SQLException {
        UUID id = TimeId.next();
        String stream = "yardstick:" + id;
        read.setString(1, stream);
        try (ResultSet rows = read.executeQuery()) {
            rows.next();
        }
        String person = persons.get(random.nextInt(persons.size()));
        insert.setObject(1, id);
        insert.setString(2, stream);
        insert.setString(3, person);
        insert.setString(4, person);
        insert.setString(5, stream);
        insert.setBytes(6, DIGEST);
        insert.setBytes(7, PAYLOAD);
        insert.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
