package care.renkei.query.projecting;

import care.renkei.events.stored.Heartbeat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A message as it came, of which only the place is known. Messages wait in this form: read ones hold some ten times the
 * memory, and what waits is copied by the collector again and again.
 *
 * @param beat whether it says that it is a heartbeat
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the source to the reader, never compared
record Unread(int partition, long offset, String key, byte[] bytes, boolean beat) {

    private static final byte[] HEARTBEAT = Heartbeat.KIND.getBytes(StandardCharsets.US_ASCII);

    static Unread of(ConsumerRecord<String, byte[]> message) {
        Header kind = message.headers().lastHeader(Heartbeat.KIND_HEADER);
        return new Unread(
                message.partition(),
                message.offset(),
                message.key() == null ? "" : message.key(),
                message.value() == null ? new byte[0] : message.value(),
                kind != null && Arrays.equals(kind.value(), HEARTBEAT));
    }
}
