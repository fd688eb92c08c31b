package care.renkei.command.door.kafka;

import care.renkei.events.sealing.HybridKeys;
import java.nio.charset.StandardCharsets;

/** Dead letters are written for the operator: the door holds the public half and cannot read what it wrote. */
public final class OperatorKeys {

    private static final byte[] CONTEXT = "renkei dead letter".getBytes(StandardCharsets.UTF_8);

    private OperatorKeys() {}

    static byte[] encrypt(DeadLetter letter, String publicKeyset) {
        return HybridKeys.encrypt(letter.zipped(), publicKeyset, CONTEXT);
    }

    /**
     * Opens a dead letter; the operator's work, not the door's.
     *
     * @throws IllegalArgumentException if this is no dead letter for this key
     */
    public static DeadLetter open(byte[] encrypted, String privateKeyset) {
        return DeadLetter.unzipped(HybridKeys.decrypt(encrypted, privateKeyset, CONTEXT));
    }
}
