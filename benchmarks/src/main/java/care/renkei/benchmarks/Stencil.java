package care.renkei.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text that is copied with other ids: five signs of those that Renkei made are replaced by the number of the copy. Names
 * of agencies stay, and ciphertext, which holds no such id and cannot be opened in a copy.
 */
@SuppressWarnings("ArrayRecordComponent") // carried from one table to it again, never compared
record Stencil(byte[] text, int[] places) {

    /**
     * The end of an id of a person or thing, which is random to its end, and the beginning of an id of an event, which
     * is a time: events of one moment differ at their ends.
     */
    private static final Pattern MADE = Pattern.compile(
            "(?<=\\b[a-z]{1,20}-[a-z2-7]{21})[a-z2-7]{5}\\b|\\b[0-9a-f]{5}(?=[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b)");

    private static final int REPLACED = 5;

    /** Signs that are of both forms. */
    private static final String SIGNS = "234567abcdef";

    static Stencil of(byte[] text) {
        return new Stencil(
                text,
                MADE.matcher(new String(text, StandardCharsets.ISO_8859_1))
                        .results()
                        .mapToInt(MatchResult::start)
                        .toArray());
    }

    static Stencil of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param number below 12 to the power of five */
    byte[] copy(int number) {
        byte[] copy = text.clone();
        for (int place : places) {
            int rest = number;
            for (int i = place + REPLACED - 1; i >= place; i--) {
                copy[i] = (byte) SIGNS.charAt(rest % SIGNS.length());
                rest /= SIGNS.length();
            }
        }
        return copy;
    }

    String copied(int number) {
        return new String(copy(number), StandardCharsets.UTF_8);
    }
}
