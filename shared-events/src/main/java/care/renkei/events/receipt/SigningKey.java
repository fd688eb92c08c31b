package care.renkei.events.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;

/**
 * The command side's key pair, in one file: a block {@code PRIVATE KEY} and its {@code PUBLIC KEY}. A new file is a new
 * key with a new id; receipts of the old one stay good while the query side keeps the old public key.
 */
public final class SigningKey {

    static final String PRIVATE = "PRIVATE KEY";

    private static final byte[] PROBE = {1};

    private final PrivateKey key;
    private final PublicKeys.Named verifies;

    private SigningKey(PrivateKey key, PublicKeys.Named verifies) {
        this.key = key;
        this.verifies = verifies;
    }

    /** @throws IllegalArgumentException if it is not one Ed25519 key with its public key; nothing of it is repeated */
    public static SigningKey of(String pem) {
        List<byte[]> keys = PemBlocks.of(PRIVATE, pem);
        List<PublicKeys.Named> named = PublicKeys.of(pem).all();
        if (keys.size() != 1 || named.size() != 1) {
            throw new IllegalArgumentException("not one private key with its public key");
        }
        try {
            PrivateKey key =
                    KeyFactory.getInstance(Ed25519.NAME).generatePrivate(new PKCS8EncodedKeySpec(keys.getFirst()));
            if (!Ed25519.signed(
                    PROBE, Ed25519.sign(PROBE, key), named.getFirst().key())) {
                throw new IllegalArgumentException("the public key is another's");
            }
            return new SigningKey(key, named.getFirst());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** A new pair, as its file holds it. */
    public static String make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
            return PemBlocks.block(PRIVATE, pair.getPrivate().getEncoded())
                    + PemBlocks.block(PublicKeys.PUBLIC, pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + Ed25519.NAME, e);
        }
    }

    /** The half that anybody may have, as the query side's file holds it. */
    public String publicPem() {
        return PemBlocks.block(PublicKeys.PUBLIC, verifies.key().getEncoded());
    }

    String id() {
        return verifies.id();
    }

    byte[] sign(byte[] text) {
        return Ed25519.sign(text, key);
    }
}
