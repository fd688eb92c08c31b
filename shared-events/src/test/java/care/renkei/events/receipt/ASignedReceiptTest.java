package care.renkei.events.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ASignedReceiptTest {

    private static final SigningKey KEY = SigningKey.of(SigningKey.make());
    private static final SigningKey OTHER = SigningKey.of(SigningKey.make());
    private static final Receipt RECEIPT = new Receipt(
            new ThingId("override-" + "a".repeat(26)),
            new DataSubjectId("person-" + "b".repeat(26)),
            Set.of(new AgencyId("kinkyu-hospital"), new AgencyId("hamabe")),
            Set.of(Category.HEALTH),
            Instant.parse("2026-10-18T14:52:00.9Z"));

    private static final PublicKeys BOTH = PublicKeys.of(OTHER.publicPem() + KEY.publicPem());

    private final String text = ReceiptText.sign(RECEIPT, KEY);

    @Test
    void says_what_was_signed_and_its_end_in_whole_seconds() {
        assertThat(ReceiptText.read(text, BOTH)).isEqualTo(RECEIPT);
        assertThat(RECEIPT.until()).isEqualTo(Instant.parse("2026-10-18T14:52:00Z"));
    }

    @Test
    void is_one_line_that_a_header_can_hold() {
        assertThat(text).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
        assertThat(text.length()).isLessThan(600);
    }

    @Test
    void is_nothing_once_any_character_of_it_is_changed() {
        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String changed = text.substring(0, i) + other + text.substring(i + 1);
            // The last character holds bits that base64 throws away.
            if (i < text.length() - 1) {
                assertThat(ReceiptText.read(changed, BOTH)).as("character " + i).isNull();
            }
        }
    }

    @Test
    void is_believed_while_its_key_is_kept_and_not_after() {
        assertThat(ReceiptText.read(text, PublicKeys.of(KEY.publicPem()))).isNotNull();
        assertThat(ReceiptText.read(text, PublicKeys.of(OTHER.publicPem()))).isNull();
        assertThat(ReceiptText.read(text, PublicKeys.NONE)).isNull();
    }

    @Test
    void is_not_believed_under_another_algorithm_or_for_another_use() {
        assertThat(ReceiptText.read(headed("{\"alg\":\"none\",\"kid\":\"" + KEY.id() + "\"}"), BOTH))
                .isNull();
        assertThat(ReceiptText.read(headed("{\"alg\":\"EdDSA\",\"kid\":\"" + KEY.id() + "\",\"typ\":\"JWT\"}"), BOTH))
                .isNull();
        assertThat(ReceiptText.read(headed("{}"), BOTH)).isNull();
        assertThat(ReceiptText.read(headed("null"), BOTH)).isNull();
    }

    /** Signed by our own key, under another header. */
    private String headed(String header) {
        String said = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + "." + text.split("\\.", -1)[1];
        byte[] signature = KEY.sign(said.getBytes(StandardCharsets.UTF_8));
        return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    @Test
    void is_not_what_a_stranger_sends() {
        for (String sent : new String[] {"", ".", "..", "a.b.c", "x".repeat(5000), text + ".", "{}"}) {
            assertThat(ReceiptText.read(sent, BOTH)).isNull();
        }
    }

    @Test
    void needs_a_key_that_is_a_pair() {
        String mixed = SigningKey.make().split("(?<=END PRIVATE KEY-----\n)", -1)[0] + OTHER.publicPem();
        assertThatThrownBy(() -> SigningKey.of(mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.of(OTHER.publicPem())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SigningKey.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
