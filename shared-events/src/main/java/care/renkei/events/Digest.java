package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256, in hexadecimal. It stands in clear, so it is only ever taken of ids and of ciphertext: one of words could
 * be guessed from what was erased.
 */
public record Digest(@JsonValue String text) {

    public static final String PATTERN = "^[0-9a-f]{64}$";

    /** @throws IllegalArgumentException if the text is not of the form {@link #PATTERN} */
    @JsonCreator
    public Digest {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not 64 hexadecimal digits");
        }
    }

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
