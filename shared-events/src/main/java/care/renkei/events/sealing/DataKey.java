package care.renkei.events.sealing;

import care.renkei.events.DataSubjectId;
import javax.crypto.SecretKey;

/** A data subject's key in one of its versions (from 1); 256 bits. */
public record DataKey(DataSubjectId subject, int version, SecretKey key) {

    /** Shows no key material. */
    @Override
    public String toString() {
        return "DataKey[v" + version + "]";
    }
}
