package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The yardstick of a rebuild: the whole topic by COPY into a table with a key, one transaction per batch. */
final class RawCopy {

    /** Begins every binary COPY (PostgreSQL, "COPY", binary format): signature, flags, no extension. */
    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final String COPY =
            "copy yardstick.message (partition, place, key, message) from stdin (format binary)";

    private final Installation installation;

    RawCopy(Installation installation) {
        this.installation = installation;
    }

    /** Messages per second. */
    double[] run() throws SQLException, IOException {
        installation.execute(Database.VIEWS, RawProjection.TABLES);
        long began = System.nanoTime();
        try (var topic = new RawTopic(installation);
                Connection connection = installation.services().postgres().connect(Database.VIEWS, Role.PROJECT)) {
            connection.setAutoCommit(false);
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            while (!topic.atItsEnd()) {
                ConsumerRecords<String, byte[]> batch = topic.next();
                if (!batch.isEmpty()) {
                    byte[] rows = rows(batch);
                    CopyIn copy = copies.copyIn(COPY);
                    copy.writeToCopy(rows, 0, rows.length);
                    copy.endCopy();
                    connection.commit();
                }
            }
            return new double[] {topic.messages() * 1e9 / (System.nanoTime() - began)};
        }
    }

    private static byte[] rows(ConsumerRecords<String, byte[]> batch) throws IOException {
        var bytes = new ByteArrayOutputStream(batch.count() * 1_500);
        try (var out = new DataOutputStream(bytes)) {
            out.write(HEADER);
            for (ConsumerRecord<String, byte[]> message : batch) {
                out.writeShort(4);
                out.writeInt(Integer.BYTES);
                out.writeInt(message.partition());
                out.writeInt(Long.BYTES);
                out.writeLong(message.offset());
                field(out, message.key() == null ? new byte[0] : message.key().getBytes(StandardCharsets.UTF_8));
                field(out, message.value());
            }
            out.writeShort(-1);
        }
        return bytes.toByteArray();
    }

    private static void field(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
