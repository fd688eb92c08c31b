package care.renkei.query.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant BEGIN = Instant.parse("2026-06-28T00:00:00Z");

    private Instant now = BEGIN;
    private Duration validFor = Duration.ofHours(1);
    private final List<String> asked = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(this::decode, () -> now);

    private Jwt decode(String token) {
        asked.add(token);
        if (token.equals("forged")) {
            throw new BadJwtException("no good");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .claim("agency", "kodama")
                .expiresAt(BEGIN.plus(validFor))
                .build();
    }

    @Test
    void are_checked_once_a_minute() {
        tokens.decode("one");
        now = BEGIN.plus(RememberedTokens.FOR).minusMillis(1);
        tokens.decode("one");
        assertThat(asked).hasSize(1);

        now = BEGIN.plus(RememberedTokens.FOR);
        tokens.decode("one");
        assertThat(asked).hasSize(2);
    }

    @Test
    void are_not_believed_beyond_their_end() {
        validFor = Duration.ofSeconds(10);
        tokens.decode("one");
        now = BEGIN.plusSeconds(10);
        tokens.decode("one");
        assertThat(asked).hasSize(2);
    }

    @Test
    void are_told_apart() {
        assertThat(tokens.decode("one").getTokenValue()).isEqualTo("one");
        assertThat(tokens.decode("two").getTokenValue()).isEqualTo("two");
        assertThat(asked).containsExactly("one", "two");
    }

    @Test
    void that_are_no_good_are_checked_each_time() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }
        assertThat(asked).hasSize(2);
        assertThat(tokens.remembered()).isZero();
    }

    @Test
    void never_fill_the_memory() {
        for (int i = 0; i < RememberedTokens.MOST + 10; i++) {
            tokens.decode("token " + i);
        }
        assertThat(tokens.remembered()).isLessThanOrEqualTo(RememberedTokens.MOST);
    }
}
