package care.renkei.events.stored;

import care.renkei.events.Position;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A stored event on its way to the projections.
 *
 * @param stream the stream's id
 * @param sequence the event's number in the stream, from 0
 * @param recordedAt the database clock when it was stored
 * @param position its place in the order of the store
 */
public record WireEvent(StoredEvent event, String stream, long sequence, Instant recordedAt, Position position) {

    /**
     * The JSON of a wire event around the stored bytes, which go out as they are: the relay neither reads nor
     * rewrites what it carries. Stream ids hold nothing that JSON would escape.
     */
    public static byte[] frame(byte[] stored, String stream, long sequence, Instant recordedAt, Position position) {
        String rest = ",\"stream\":\"" + stream + "\",\"sequence\":" + sequence + ",\"recordedAt\":\"" + recordedAt
                + "\",\"position\":\"" + position.text() + "\"}";
        var out = new ByteArrayOutputStream(stored.length + rest.length() + 16);
        out.writeBytes("{\"event\":".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(stored);
        out.writeBytes(rest.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
