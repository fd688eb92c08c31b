package care.renkei.query.alerting.push;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/**
 * Shows push services that it is the same sender each time (VAPID, RFC 8292); a browser takes messages from this key
 * alone.
 *
 * @param contact where a push service finds whoever runs this
 */
record SenderKey(ECKey key, URI contact) {

    /** A day at most is allowed; an hour suffices. */
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    /** The key of a file that its owner alone may read; made where there is none. */
    static SenderKey in(Path file, URI contact) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new SenderKey(ECKey.parse(Files.readString(file)), contact);
        } catch (IOException e) {
            throw new UncheckedIOException("the key for web push cannot be read", e);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("the key for web push cannot be used", e);
        }
    }

    private static void make(Path file) throws IOException, JOSEException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
        Path draft = Files.createTempFile(folder, ".draft", "", asFileAttribute(fromString("rw-------")));
        Files.writeString(draft, new ECKeyGenerator(Curve.P_256).generate().toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** As browsers want it: the uncompressed point in base64url. */
    String publicKey() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Points.bytes(key.toECPublicKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key for web push cannot be used", e);
        }
    }

    /** The header {@code Authorization} for a push service. */
    String authorization(URI endpoint, Instant now) {
        String audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims = new JWTClaimsSet.Builder()
                .audience(audience)
                .expirationTime(Date.from(now.plus(GOOD_FOR)))
                .subject(contact.toString())
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key for web push cannot be used", e);
        }
        return "vapid t=" + token.serialize() + ", k=" + publicKey();
    }

    /** Shows no key material. */
    @Override
    public String toString() {
        return "SenderKey";
    }
}
