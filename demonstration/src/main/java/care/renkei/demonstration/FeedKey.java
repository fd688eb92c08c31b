package care.renkei.demonstration;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.hybrid.PredefinedHybridParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** An agency's own key pair: it keeps the private half, Renkei gets the public one and encrypts the feed with it. */
public final class FeedKey {

    private final KeysetHandle secret;

    private FeedKey(KeysetHandle secret) {
        this.secret = secret;
    }

    /**
     * Makes a pair.
     *
     * @param secret gets the private half, readable for its owner alone; must not be there yet
     * @param open gets the public half, in the folder {@code renkei.feeds.public-keysets}
     */
    public static void make(Path secret, Path open) {
        try {
            HybridConfig.register();
            KeysetHandle made = KeysetHandle.generateNew(
                    PredefinedHybridParameters.ECIES_P256_HKDF_HMAC_SHA256_AES128_GCM, RegistryConfiguration.get());
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    secret,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            made, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
            Files.createDirectories(open.toAbsolutePath().getParent());
            Files.writeString(
                    open,
                    TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                            made.getPublicKeysetHandle(), RegistryConfiguration.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys could not be made.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys cannot be written: " + e.getMessage(), e);
        }
    }

    /** @throws UncheckedIOException if the file is not a private keyset */
    public static FeedKey read(Path secret) {
        try {
            HybridConfig.register();
            return new FeedKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(secret), RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException("The key cannot be read: " + secret, e);
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(new IOException("This is no private keyset: " + secret, e));
        }
    }

    /** The CloudEvent in a message of this number in this topic. */
    String open(byte[] value, String topic, String sequence) {
        try {
            byte[] context = (topic + "#" + sequence).getBytes(StandardCharsets.UTF_8);
            return new String(
                    secret.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                            .decrypt(value, context),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UncheckedIOException(
                    new IOException("Message " + sequence + " was encrypted for another key.", e));
        }
    }
}
