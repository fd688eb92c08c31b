package care.renkei.query.alerting.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** With the numbers of RFC 8291, appendix A. */
class AMessageToABrowserTest {

    private static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static byte[] bytes(String base64url) {
        return Base64.getUrlDecoder().decode(base64url);
    }

    private static KeyPair sender() throws GeneralSecurityException {
        ECPublicKey open = Points.key(
                bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"));
        PrivateKey secret = KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(
                        new BigInteger(1, bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")), open.getParams()));
        return new KeyPair(open, secret);
    }

    @Test
    void is_encrypted_as_the_standard_shows() throws GeneralSecurityException {
        byte[] sealed = PushMessage.encrypt(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8),
                Points.key(bytes(BROWSER)),
                bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                sender(),
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
                .isEqualTo("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
                        + "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
                        + "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void has_a_fresh_key_and_salt_each_time() throws GeneralSecurityException {
        ECPublicKey browser = Points.key(bytes(BROWSER));
        byte[] secret = bytes("BTBZMqHH6r4Tts7J_aSIgg");

        assertThat(PushMessage.encrypt(new byte[10], browser, secret))
                .isNotEqualTo(PushMessage.encrypt(new byte[10], browser, secret));
    }

    @Test
    void is_not_written_to_a_point_that_is_none() {
        byte[] off = bytes(BROWSER);
        off[64] ^= 1;
        assertThatThrownBy(() -> Points.key(off)).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> Points.key(new byte[65])).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> Points.key(new byte[33])).isInstanceOf(InvalidKeyException.class);
    }

    @Test
    void carries_keys_there_and_back() throws GeneralSecurityException {
        assertThat(Points.bytes(Points.key(bytes(BROWSER)))).isEqualTo(bytes(BROWSER));
    }
}
