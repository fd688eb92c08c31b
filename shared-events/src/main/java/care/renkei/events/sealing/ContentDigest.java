package care.renkei.events.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two submissions say the same, without keeping what they say: HMAC-SHA256 under a key derived from
 * the subject's key, prefixed with that key's version (4 bytes). Once the key is destroyed nothing can be guessed.
 */
public final class ContentDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] LABEL = "renkei content equality".getBytes(StandardCharsets.UTF_8);

    private ContentDigest() {}

    public static byte[] of(byte[] content, DataKey key) {
        byte[] mac = hmac(hmac(key.key().getEncoded(), LABEL), content);
        return ByteBuffer.allocate(Integer.BYTES + mac.length)
                .putInt(key.version())
                .put(mac)
                .array();
    }

    /** The version of the key with which a digest was made. */
    public static int keyVersion(byte[] digest) {
        return ByteBuffer.wrap(digest).getInt();
    }

    private static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }
}
