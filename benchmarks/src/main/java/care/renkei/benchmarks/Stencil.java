package care.renkei.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text that is copied with other ids: the ends of those that Renkei made are replaced by the number of the copy. Names
 * of agencies stay, and ciphertext, which holds no such id and cannot be opened in a copy.
 */
@SuppressWarnings("ArrayRecordComponent") // carried from one table to it again, never compared
record Stencil(byte[] text, int[] ends) {

    /** An id of a person or thing, with 26 signs in base 32, and an id of an event. */
    private static final Pattern MADE = Pattern.compile(
            "\\b[a-z]+-[a-z2-7]{26}\\b|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private static final int REPLACED = 5;

    /** Signs that are of both forms. */
    private static final String SIGNS = "234567abcdef";

    static Stencil of(byte[] text) {
        return new Stencil(
                text,
                MADE.matcher(new String(text, StandardCharsets.ISO_8859_1))
                        .results()
                        .mapToInt(MatchResult::end)
                        .toArray());
    }

    static Stencil of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param number below 12 to the power of five */
    byte[] copy(int number) {
        byte[] copy = text.clone();
        for (int end : ends) {
            int rest = number;
            for (int place = end - 1; place >= end - REPLACED; place--) {
                copy[place] = (byte) SIGNS.charAt(rest % SIGNS.length());
                rest /= SIGNS.length();
            }
        }
        return copy;
    }

    String copied(int number) {
        return new String(copy(number), StandardCharsets.UTF_8);
    }
}
