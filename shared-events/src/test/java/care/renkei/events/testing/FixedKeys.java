package care.renkei.events.testing;

import care.renkei.events.DataSubjectId;
import care.renkei.events.sealing.DataKey;
import care.renkei.events.sealing.DataKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.spec.SecretKeySpec;

/** A key for everybody, always the same one: the SHA-256 of the subject and the version. Protects nothing. */
public final class FixedKeys implements DataKeys {

    @Override
    public DataKey current(DataSubjectId subject) {
        return of(subject, 1);
    }

    @Override
    public DataKey of(DataSubjectId subject, int version) {
        try {
            byte[] key = MessageDigest.getInstance("SHA-256")
                    .digest((subject.text() + "|" + version).getBytes(StandardCharsets.UTF_8));
            return new DataKey(subject, version, new SecretKeySpec(key, "AES"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
