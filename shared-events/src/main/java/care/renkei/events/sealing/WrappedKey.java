package care.renkei.events.sealing;

import care.renkei.events.DataSubjectId;

/** A data subject's key in one of its versions, as it is kept: encrypted by the master key. */
@SuppressWarnings("ArrayRecordComponent") // carried from the source to the ring, never compared
public record WrappedKey(DataSubjectId subject, int version, byte[] wrapped) {

    /** Shows no key material. */
    @Override
    public String toString() {
        return "WrappedKey[v" + version + "]";
    }
}
