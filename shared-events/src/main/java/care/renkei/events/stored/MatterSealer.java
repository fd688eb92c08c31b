package care.renkei.events.stored;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.PartCipher;
import java.util.Arrays;
import java.util.UUID;

/**
 * Seals a sealed matter as a whole: person, type and words are inside. The key's id is a pseudonym that stands for one
 * report alone. What is sealed is padded, so that its length tells little.
 */
public final class MatterSealer {

    private static final int GRAIN = 2048;

    private MatterSealer() {}

    /** Seals a {@link Matter}, a {@link Matter.Channel}, or what else is said in the plain about a report. */
    public static byte[] seal(UUID event, DataSubjectId key, Object plain, DataKeys keys) {
        return PartCipher.seal(event, SubjectKey.of(key), padded(EventJson.write(plain)), keys);
    }

    /** @throws care.renkei.events.sealing.KeyUnavailable if the key is destroyed or not at hand */
    public static <T> T open(UUID event, DataSubjectId key, byte[] sealed, Class<T> type, DataKeys keys) {
        return EventJson.read(PartCipher.open(event, SubjectKey.of(key), sealed, keys), type);
    }

    /** White space after JSON says nothing. */
    private static byte[] padded(byte[] json) {
        byte[] padded = Arrays.copyOf(json, (json.length / GRAIN + 1) * GRAIN);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }
}
