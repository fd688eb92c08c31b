package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** The yardstick of a projection: the messages as they are into one table with a key, and the offsets beside them. */
final class RawProjection {

    static final String[] TABLES = {
        "drop schema if exists yardstick cascade",
        "create schema yardstick",
        "create table yardstick.message (partition int, place bigint, key text, message bytea,"
                + " primary key (partition, place))",
        "create table yardstick.progress (partition int primary key, next_offset bigint) with (fillfactor = 20)",
        "insert into yardstick.progress select generate_series(0, 23), 0",
        "grant usage on schema yardstick to renkei_project",
        "grant select, insert, update on yardstick.message, yardstick.progress to renkei_project"
    };

    private final Installation installation;

    RawProjection(Installation installation) {
        this.installation = installation;
    }

    /** Messages per second, from the end of the first batch to the end of the last. */
    double[] drain() throws SQLException {
        installation.execute(Database.VIEWS, TABLES);
        try (var topic = new RawTopic(installation);
                Connection connection = installation.services().postgres().connect(Database.VIEWS, Role.PROJECT)) {
            connection.setAutoCommit(false);
            long began = 0;
            long first = 0;
            while (!topic.atItsEnd()) {
                ConsumerRecords<String, byte[]> batch = topic.next();
                if (batch.isEmpty()) {
                    continue;
                }
                write(connection, batch);
                if (began == 0) {
                    began = System.nanoTime();
                    first = batch.count();
                }
            }
            return new double[] {(topic.messages() - first) * 1e9 / (System.nanoTime() - began)};
        }
    }

    private static void write(Connection connection, ConsumerRecords<String, byte[]> batch) throws SQLException {
        int count = batch.count();
        Integer[] partitions = new Integer[count];
        Long[] places = new Long[count];
        String[] keys = new String[count];
        byte[][] messages = new byte[count][];
        Map<Integer, Long> next = new HashMap<>();
        int i = 0;
        for (ConsumerRecord<String, byte[]> message : batch) {
            partitions[i] = message.partition();
            places[i] = message.offset();
            keys[i] = message.key();
            messages[i++] = message.value();
            next.put(message.partition(), message.offset() + 1);
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into yardstick.message"
                        + " select * from unnest(?::int[], ?::bigint[], ?::text[], ?::bytea[])");
                PreparedStatement move = connection.prepareStatement("update yardstick.progress p set next_offset ="
                        + " n.next_offset from unnest(?::int[], ?::bigint[]) as n (partition, next_offset)"
                        + " where p.partition = n.partition")) {
            insert.setArray(1, connection.createArrayOf("int4", partitions));
            insert.setArray(2, connection.createArrayOf("int8", places));
            insert.setArray(3, connection.createArrayOf("text", keys));
            insert.setArray(4, connection.createArrayOf("bytea", messages));
            insert.executeUpdate();
            move.setArray(1, connection.createArrayOf("int4", next.keySet().toArray()));
            move.setArray(2, connection.createArrayOf("int8", next.values().toArray()));
            move.executeUpdate();
        }
        connection.commit();
    }
}
