package care.renkei.events.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys by which receipts are verified, each under an id that follows from the key itself. */
public final class PublicKeys {

    /** Believes nothing. */
    public static final PublicKeys NONE = new PublicKeys(List.of());

    static final String PUBLIC = "PUBLIC KEY";

    private static final int ID_BYTES = 8;

    /** A key and its id. */
    record Named(String id, PublicKey key) {}

    private final List<Named> keys;

    private PublicKeys(List<Named> keys) {
        this.keys = keys;
    }

    /**
     * @param pem any number of blocks {@code PUBLIC KEY}, those of earlier keys among them
     * @throws IllegalArgumentException if one is not an Ed25519 key
     */
    public static PublicKeys of(String pem) {
        return new PublicKeys(
                PemBlocks.of(PUBLIC, pem).stream().map(PublicKeys::named).toList());
    }

    private static Named named(byte[] der) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(der);
            return new Named(
                    HexFormat.of().formatHex(Arrays.copyOf(digest, ID_BYTES)),
                    KeyFactory.getInstance(Ed25519.NAME).generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    List<Named> all() {
        return keys;
    }

    @Nullable
    PublicKey byId(String id) {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .map(Named::key)
                .findFirst()
                .orElse(null);
    }
}
