package care.renkei.command.door.kafka;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** The operator's key pair for dead letters: the door holds the public half and cannot read what it wrote. */
public final class OperatorKeys {

    private static final byte[] CONTEXT = "renkei dead letter".getBytes(StandardCharsets.UTF_8);

    private OperatorKeys() {}

    /** A fresh private keyset as JSON. */
    public static String newPrivateKeyset() {
        try {
            HybridConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(
                            PredefinedHybridParameters.ECIES_P256_HKDF_HMAC_SHA256_AES128_GCM,
                            RegistryConfiguration.get()),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the operator's keys could not be made", e);
        }
    }

    /** The public half, which is no secret. */
    public static String publicKeysetOf(String privateKeyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    privateHandle(privateKeyset).getPublicKeysetHandle(), RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the operator's private keyset cannot be read");
        }
    }

    /** Encrypts to the operator. */
    static byte[] encrypt(DeadLetter letter, String publicKeyset) {
        try {
            HybridConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(letter.zipped(), CONTEXT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a dead letter could not be encrypted", e);
        }
    }

    /** Opens a dead letter; the operator's work, not the door's. */
    public static DeadLetter open(byte[] encrypted, String privateKeyset) {
        try {
            return DeadLetter.unzipped(privateHandle(privateKeyset)
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(encrypted, CONTEXT));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no dead letter for this key");
        }
    }

    private static KeysetHandle privateHandle(String keyset) throws GeneralSecurityException {
        HybridConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
