package care.renkei.events.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import java.security.GeneralSecurityException;

/**
 * Key pairs of receivers, as Tink keysets in JSON: whoever holds the public half writes what it cannot read (ECIES with
 * P-256, HKDF and AES-128-GCM).
 */
public final class HybridKeys {

    private HybridKeys() {}

    /** A fresh private keyset; a secret. */
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
            throw new IllegalStateException("a receiver's keys could not be made", e);
        }
    }

    /**
     * The public half, which is no secret.
     *
     * @throws IllegalArgumentException if this is no private keyset
     */
    public static String publicKeysetOf(String privateKeyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    privateHandle(privateKeyset).getPublicKeysetHandle(), RegistryConfiguration.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a receiver's private keyset cannot be read");
        }
    }

    /**
     * @param context that must be named again to decrypt; not secret
     * @throws IllegalArgumentException if this is no public keyset, or holds a secret
     */
    public static byte[] encrypt(byte[] plain, String publicKeyset, byte[] context) {
        try {
            HybridConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(plain, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a receiver's public keyset cannot be read");
        }
    }

    /** @throws IllegalArgumentException if it was encrypted for another key or in another context, or altered */
    public static byte[] decrypt(byte[] encrypted, String privateKeyset, byte[] context) {
        try {
            return privateHandle(privateKeyset)
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(encrypted, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this was not encrypted for this key");
        }
    }

    private static KeysetHandle privateHandle(String keyset) throws GeneralSecurityException {
        HybridConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(
                keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
