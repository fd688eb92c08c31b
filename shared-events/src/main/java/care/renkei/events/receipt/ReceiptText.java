package care.renkei.events.receipt;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.stored.EventJson;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A receipt as text: a JWS in compact form (RFC 7515) with EdDSA (RFC 8037), so that any tool for tokens can read it.
 * It is signed for this one use: its {@code typ} is its own.
 */
public final class ReceiptText {

    /** Longer is none of ours; nobody has to decode what a stranger sends. */
    private static final int LONGEST = 4096;

    private static final String ALGORITHM = "EdDSA";
    private static final String TYPE = "renkei-override+jws";

    private record Header(String alg, String kid, String typ) {}

    /** Names of JSON Web Token where it has one. */
    private record Claims(ThingId override, DataSubjectId sub, Set<AgencyId> aud, Set<Category> categories, long exp) {}

    private ReceiptText() {}

    public static String sign(Receipt receipt, SigningKey key) {
        String said = part(new Header(ALGORITHM, key.id(), TYPE))
                + "."
                + part(new Claims(
                        receipt.override(),
                        receipt.person(),
                        receipt.agencies(),
                        receipt.categories(),
                        receipt.until().getEpochSecond()));
        return said + "." + encoded(key.sign(bytes(said)));
    }

    /** What it says, or null where nobody of ours signed it. Whether it is over is not asked here. */
    public static @Nullable Receipt read(String text, PublicKeys keys) {
        String[] parts = text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            JsonNode header = EventJson.MAPPER.readTree(decoded(parts[0]));
            PublicKey key = keys.byId(header.path("kid").asString(""));
            boolean ours = header.path("alg").asString("").equals(ALGORITHM)
                    && header.path("typ").asString("").equals(TYPE);
            if (key == null || !ours) {
                return null;
            }
            return Ed25519.signed(bytes(parts[0] + "." + parts[1]), decoded(parts[2]), key)
                    ? receipt(EventJson.read(decoded(parts[1]), Claims.class))
                    : null;
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return null; // no header, not base64, or claims of another form
        }
    }

    private static Receipt receipt(Claims claims) {
        return new Receipt(
                claims.override(),
                claims.sub(),
                claims.aud(),
                claims.categories(),
                Instant.ofEpochSecond(claims.exp()));
    }

    private static String part(Object value) {
        return encoded(EventJson.write(value));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
