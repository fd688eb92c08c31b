package care.renkei.query.reading;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs cursors, so that one works only for whom and for what it was made: not on another person, not with another
 * filter, not in other hands. The same on every node, for it derives from the master key.
 */
public final class CursorKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAG_BYTES = 16;

    private final SecretKeySpec key;

    /** @param secret known to every node of this side and to nobody else */
    public CursorKey(byte[] secret) {
        key = new SecretKeySpec(
                mac(new SecretKeySpec(secret, ALGORITHM), "renkei cursor".getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    /** @param context all that the cursor is bound to */
    public String sign(byte[] place, String context) {
        byte[] tag = tag(place, context);
        byte[] all = Arrays.copyOf(place, place.length + TAG_BYTES);
        System.arraycopy(tag, 0, all, place.length, TAG_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** @throws BadParameter if it was not made here for this context */
    public byte[] open(String cursor, String context) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor);
            if (all.length > TAG_BYTES) {
                byte[] place = Arrays.copyOf(all, all.length - TAG_BYTES);
                byte[] tag = Arrays.copyOfRange(all, place.length, all.length);
                if (MessageDigest.isEqual(tag, tag(place, context))) {
                    return place;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // The same answer as for one that was made elsewhere.
        }
        throw new BadParameter("cursor");
    }

    private byte[] tag(byte[] place, String context) {
        byte[] said = context.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(place, place.length + said.length);
        System.arraycopy(said, 0, all, place.length, said.length);
        return Arrays.copyOf(mac(key, all), TAG_BYTES);
    }

    private static byte[] mac(SecretKeySpec key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }
}
