package care.renkei.events.receipt;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;

/** Signatures of this JDK (RFC 8032): small, and the same for the same text. */
final class Ed25519 {

    static final String NAME = "Ed25519";

    private Ed25519() {}

    static byte[] sign(byte[] text, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a receipt cannot be signed", e);
        }
    }

    static boolean signed(byte[] text, byte[] by, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(by);
        } catch (SignatureException e) {
            return false; // not of the form of a signature
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a receipt cannot be verified", e);
        }
    }
}
