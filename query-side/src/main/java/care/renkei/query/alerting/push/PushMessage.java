package care.renkei.query.alerting.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts for one browser, so that its push service cannot read (RFC 8291, with the coding aes128gcm of RFC 8188): one
 * record with a fresh key and salt each.
 */
final class PushMessage {

    /** Bytes of plaintext that every push service takes: 4096 with all that is added (RFC 8030, 7.2). */
    static final int MOST = 3_900;

    private static final int SALT = 16;
    private static final int RECORD = 4_096;
    private static final byte LAST_RECORD = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PushMessage() {}

    /**
     * @param browser the browser's public key ({@code p256dh})
     * @param secret what browser and sender share ({@code auth}, 16 bytes)
     */
    static byte[] encrypt(byte[] plain, ECPublicKey browser, byte[] secret) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return encrypt(plain, browser, secret, generator.generateKeyPair(), salt);
    }

    static byte[] encrypt(byte[] plain, ECPublicKey browser, byte[] secret, KeyPair ours, byte[] salt)
            throws GeneralSecurityException {
        byte[] sender = Points.bytes((ECPublicKey) ours.getPublic());
        SecretKey shared = agree(ours, browser, secret, sender);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(derive(shared, salt, "Content-Encoding: aes128gcm\0", 16), "AES"),
                new GCMParameterSpec(128, derive(shared, salt, "Content-Encoding: nonce\0", 12)));
        byte[] record = Arrays.copyOf(plain, plain.length + 1);
        record[plain.length] = LAST_RECORD;
        byte[] sealed = cipher.doFinal(record);
        return ByteBuffer.allocate(SALT + Integer.BYTES + 1 + sender.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) sender.length)
                .put(sender)
                .put(sealed)
                .array();
    }

    /** RFC 8291, 3.4: the agreed secret, bound to both keys and to what the browser shared. */
    private static SecretKey agree(KeyPair ours, ECPublicKey browser, byte[] secret, byte[] sender)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(browser, true);
        byte[] label = "WebPush: info\0".getBytes(StandardCharsets.US_ASCII);
        byte[] receiver = Points.bytes(browser);
        byte[] info = ByteBuffer.allocate(label.length + receiver.length + sender.length)
                .put(label)
                .put(receiver)
                .put(sender)
                .array();
        return new SecretKeySpec(hkdf(agreement.generateSecret(), secret, info, 32), "Generic");
    }

    private static byte[] derive(SecretKey key, byte[] salt, String info, int length) throws GeneralSecurityException {
        return hkdf(key.getEncoded(), salt, info.getBytes(StandardCharsets.US_ASCII), length);
    }

    private static byte[] hkdf(byte[] key, byte[] salt, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info, length));
    }
}
