package care.renkei.query.caller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a short while which tokens were found good, so that a page of ten requests costs one signature. By the
 * digest of the token, never the token itself; never beyond its end, and so briefly that a key which the issuer
 * withdraws is felt within the minute. What was found no good is not remembered.
 */
final class RememberedTokens implements JwtDecoder {

    /** Some 5 MB. */
    static final int MOST = 5_000;

    static final Duration FOR = Duration.ofSeconds(60);

    private record Good(Jwt token, Instant until) {}

    private final JwtDecoder decoder;
    private final InstantSource clock;
    private final Map<String, Good> good = new ConcurrentHashMap<>();

    RememberedTokens(JwtDecoder decoder, InstantSource clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        String digest = digest(token);
        Instant now = clock.instant();
        Good known = good.get(digest);
        if (known != null && now.isBefore(known.until())) {
            return known.token();
        }
        Jwt decoded = decoder.decode(token);
        Instant end = decoded.getExpiresAt();
        Instant until = now.plus(FOR);
        if (good.size() >= MOST) {
            good.values().removeIf(one -> !now.isBefore(one.until()));
        }
        if (good.size() >= MOST) {
            good.clear();
        }
        if (end != null) {
            good.put(digest, new Good(decoded, end.isBefore(until) ? end : until));
        }
        return decoded;
    }

    int remembered() {
        return good.size();
    }

    private static String digest(String token) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
