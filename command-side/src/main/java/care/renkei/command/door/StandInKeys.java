package care.renkei.command.door;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.DataKey;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyUnavailable;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys for sealing that are never missing: whoever has none gets a random one for this once. The decision then refuses
 * what is about somebody unknown after the same work as what is about somebody who is not the sender's, so that the
 * two cannot be told apart by time either. What was sealed like this is never stored.
 */
final class StandInKeys implements DataKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataKeys real;
    private final Map<DataSubjectId, DataKey> standIns = new HashMap<>();

    StandInKeys(DataKeys real) {
        this.real = real;
    }

    @Override
    public DataKey current(DataSubjectId subject) {
        try {
            return real.current(subject);
        } catch (KeyUnavailable e) {
            return standIns.computeIfAbsent(subject, StandInKeys::random);
        }
    }

    private static DataKey random(DataSubjectId subject) {
        byte[] raw = new byte[32];
        RANDOM.nextBytes(raw);
        return new DataKey(subject, 1, new SecretKeySpec(raw, "AES"));
    }

    @Override
    public DataKey of(DataSubjectId subject, int version) {
        return real.of(subject, version);
    }

    /** Those who had no key. */
    Set<DataSubjectId> standIns() {
        return standIns.keySet();
    }
}
