package care.renkei.command.door.kafka;

import care.renkei.events.stored.EventJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be read as an event, with all that it came with. At rest it is gzipped JSON, encrypted.
 *
 * @param reason a code of the door
 * @param value its bytes; null for a message without any, cut off where they would not fit into a message any more
 * @param bytes how many bytes the value had
 */
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        long timestamp,
        String reason,
        byte @Nullable [] key,
        List<Header> headers,
        byte @Nullable [] value,
        int bytes) {

    /** Random bytes do not shrink: three quarters of a message are left for them, in Base64 before compression. */
    private static final int LONGEST_VALUE = 700_000;

    /** One header. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Header(String name, byte @Nullable [] value) {}

    static DeadLetter of(ConsumerRecord<byte[], byte[]> message, String reason) {
        List<Header> headers = new java.util.ArrayList<>();
        message.headers().forEach(header -> headers.add(new Header(header.key(), header.value())));
        byte[] value = message.value();
        return new DeadLetter(
                message.topic(),
                message.partition(),
                message.offset(),
                message.timestamp(),
                reason,
                message.key(),
                headers,
                value == null || value.length <= LONGEST_VALUE ? value : java.util.Arrays.copyOf(value, LONGEST_VALUE),
                value == null ? 0 : value.length);
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(EventJson.write(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static DeadLetter unzipped(byte[] zipped) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return EventJson.read(zip.readAllBytes(), DeadLetter.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
