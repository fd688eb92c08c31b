package care.renkei.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets for machines, and words that a person can copy from a screen. */
final class RandomWords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdghkmnprstwyz";
    private static final String VOWELS = "aeiou";

    private RandomWords() {}

    /** 192 random bits. */
    static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Three words of three syllables, as {@code tamoke-suniba-wodeki}: 55 bits, enough behind a slow hash on loopback. */
    static String pronounceable() {
        var words = new StringBuilder();
        for (int syllable = 0; syllable < 9; syllable++) {
            if (syllable > 0 && syllable % 3 == 0) {
                words.append('-');
            }
            words.append(CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(RANDOM.nextInt(VOWELS.length())));
        }
        return words.toString();
    }
}
