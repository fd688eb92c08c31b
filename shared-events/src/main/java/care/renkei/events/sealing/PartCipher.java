package care.renkei.events.sealing;

import care.renkei.events.SubjectKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the JSON of a part. Layout: format (1 byte), number of subjects (1), key version per subject (4 each), for a
 * joint part the length (2) and bytes of the nested wrapped key, then nonce (12) and AES-GCM ciphertext. Associated
 * data: event id, subjects, key versions, so that no part can be moved to another event or subject.
 */
public final class PartCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Cipher> AES_GCM = ThreadLocal.withInitial(PartCipher::newCipher);

    private PartCipher() {}

    /** @throws KeyUnavailable if a subject has no key */
    public static byte[] seal(UUID eventId, SubjectKey about, byte[] plain, DataKeys keys) {
        List<DataKey> current = about.subjects().stream().map(keys::current).toList();
        byte[] context = context(eventId, about, current);
        byte[] wrapped = {};
        SecretKey contentKey = current.getFirst().key();
        if (about.joint()) {
            byte[] fresh = new byte[KEY_BYTES];
            RANDOM.nextBytes(fresh);
            contentKey = new SecretKeySpec(fresh, "AES");
            wrapped = fresh;
            for (DataKey key : current) {
                wrapped = encrypt(key.key(), wrapped, context);
            }
        }
        byte[] sealed = encrypt(contentKey, plain, context);
        int head = 2 + Integer.BYTES * current.size() + (about.joint() ? Short.BYTES + wrapped.length : 0);
        ByteBuffer out = ByteBuffer.allocate(head + sealed.length).put(FORMAT).put((byte) current.size());
        current.forEach(key -> out.putInt(key.version()));
        if (about.joint()) {
            out.putShort((short) wrapped.length).put(wrapped);
        }
        return out.put(sealed).array();
    }

    /**
     * @throws KeyUnavailable if a key is destroyed or not at hand
     * @throws IllegalStateException if the bytes were altered or belong to another event or subject
     */
    public static byte[] open(UUID eventId, SubjectKey about, byte[] bytes, DataKeys keys) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.get() != FORMAT || in.get() != about.subjects().size()) {
            throw new IllegalStateException("a sealed part is of an unknown form");
        }
        List<DataKey> used = about.subjects().stream()
                .map(subject -> keys.of(subject, in.getInt()))
                .toList();
        byte[] context = context(eventId, about, used);
        SecretKey contentKey = used.getFirst().key();
        if (about.joint()) {
            byte[] wrapped = new byte[in.getShort()];
            in.get(wrapped);
            for (DataKey key : used.reversed()) {
                wrapped = decrypt(key.key(), wrapped, context);
            }
            contentKey = new SecretKeySpec(wrapped, "AES");
        }
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        return decrypt(contentKey, sealed, context);
    }

    private static byte[] context(UUID eventId, SubjectKey about, List<DataKey> keys) {
        StringBuilder text = new StringBuilder(eventId.toString()).append('|').append(about.text());
        keys.forEach(key -> text.append('|').append(key.version()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypt(SecretKey key, byte[] plain, byte[] context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = AES_GCM.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context);
            byte[] out = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, out, NONCE_BYTES);
            return out;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a part could not be sealed", e);
        }
    }

    private static byte[] decrypt(SecretKey key, byte[] sealed, byte[] context) {
        try {
            Cipher cipher = AES_GCM.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a part could not be opened: altered, or sealed for another event", e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no AES-GCM", e);
        }
    }
}
