package care.renkei.events.reading;

import care.renkei.events.AgencyId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the ids of what events bring into being: 128 bits of HMAC-SHA256 over source, CloudEvents id and word, so that
 * the same event sent again gets the same ids, and nobody can work out an id without the key.
 */
public final class IdMaker {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the key is shorter than 256 bits */
    public IdMaker(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the id key is shorter than " + KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The value of an id, without its kind: 26 characters of base32. */
    public String value(AgencyId source, String ceId, String word) {
        // Neither source nor word can hold the bar, so no two triples read the same.
        byte[] hash = hmac((source.text() + "|" + ceId + "|" + word).getBytes(StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < ID_BYTES; i++) {
            held = (held << Byte.SIZE) | Byte.toUnsignedInt(hash[i]);
            bits += Byte.SIZE;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((held >> bits) & 31));
            }
        }
        return text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
    }

    private byte[] hmac(byte[] data) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }
}
