package care.renkei.query.web.signin;

import com.google.crypto.tink.Aead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Session attributes at rest: serialised, then encrypted and authenticated. Only what this key has sealed is ever
 * deserialised, so the table cannot be used to smuggle objects in, nor read for tokens.
 */
final class SealedAttribute implements GenericConverter {

    private static final byte[] CONTEXT = "renkei session attribute".getBytes(StandardCharsets.UTF_8);

    private final Aead aead;

    SealedAttribute(Aead aead) {
        this.aead = aead;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        return to.getType() == byte[].class ? seal(source) : open((byte[]) source);
    }

    byte[] seal(Object attribute) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(attribute);
            out.flush();
            return aead.encrypt(bytes.toByteArray(), CONTEXT);
        } catch (IOException e) {
            throw new UncheckedIOException("a session attribute could not be written", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a session attribute could not be sealed", e);
        }
    }

    /** The attribute, or null where it was sealed by another key or another version: whoever it was signs in again. */
    @Nullable
    Object open(byte[] sealed) {
        try (var in = new Attributes(aead.decrypt(sealed, CONTEXT))) {
            return in.readObject();
        } catch (IOException | GeneralSecurityException | ClassNotFoundException e) {
            return null;
        }
    }

    /** Finds classes where the application was loaded from, which a bare stream does not. */
    private static final class Attributes extends ObjectInputStream {

        Attributes(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(
                        description.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
