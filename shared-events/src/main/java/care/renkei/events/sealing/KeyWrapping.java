package care.renkei.events.sealing;

import care.renkei.events.DataSubjectId;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;

/** Wraps data keys with the master key (a Tink keyset, so that it can be rotated). */
public final class KeyWrapping {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Aead master;

    private KeyWrapping(Aead master) {
        this.master = master;
    }

    /** A fresh master keyset as JSON, to be kept in a file that only the operator can read, or in a KMS. */
    public static String newMasterKeyset() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the master keyset could not be made", e);
        }
    }

    /** @throws IllegalArgumentException if the text is not a keyset; it is not repeated */
    public static KeyWrapping withMasterKeyset(String keysetJson) {
        try {
            AeadConfig.register();
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(
                    keysetJson, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return new KeyWrapping(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the master keyset cannot be read");
        }
    }

    /** A new data key for the subject. */
    public DataKey newKey(DataSubjectId subject, int version) {
        byte[] raw = new byte[KEY_BYTES];
        RANDOM.nextBytes(raw);
        return new DataKey(subject, version, new SecretKeySpec(raw, "AES"));
    }

    public byte[] wrap(DataKey key) {
        try {
            return master.encrypt(key.key().getEncoded(), context(key.subject(), key.version()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key could not be wrapped", e);
        }
    }

    /** @throws IllegalStateException if it was wrapped by another master key, or for another subject or version */
    public DataKey unwrap(DataSubjectId subject, int version, byte[] wrapped) {
        try {
            byte[] raw = master.decrypt(wrapped, context(subject, version));
            return new DataKey(subject, version, new SecretKeySpec(raw, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a data key could not be unwrapped", e);
        }
    }

    private static byte[] context(DataSubjectId subject, int version) {
        return (subject.text() + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
