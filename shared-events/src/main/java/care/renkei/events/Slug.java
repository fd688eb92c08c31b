package care.renkei.events;

/**
 * Forms of ids, looked at character by character: every row of every page and every event on its way has several ids,
 * and a regular expression costs more than all else that is asked of them.
 */
final class Slug {

    private Slug() {}

    /**
     * Whether the text from there on is lower-case letters, digits and hyphens within, as many as that at most: {@code
     * [a-z0-9]([a-z0-9-]*[a-z0-9])?}.
     */
    static boolean standsIn(String text, int from, int longest) {
        int length = text.length() - from;
        return length >= 1
                && length <= longest
                && text.charAt(from) != '-'
                && text.charAt(text.length() - 1) != '-'
                && hyphened(text, from);
    }

    /** Whether all from there on are lower-case letters, digits and hyphens. */
    static boolean hyphened(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!letterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether all from there on are lower-case letters and digits. */
    static boolean plain(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!letterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many lower-case letters the text begins with. */
    static int letters(String text) {
        int letters = 0;
        while (letters < text.length() && letter(text.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean letterOrDigit(char c) {
        return letter(c) || (c >= '0' && c <= '9');
    }
}
