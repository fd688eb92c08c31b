package care.renkei.events;

/**
 * The form of {@link DataSubjectId#VALUE}, looked at character by character: every row of every page has several ids,
 * and a regular expression costs more than all else that is asked of them.
 */
final class Slug {

    private static final int LONGEST = 62;

    private Slug() {}

    /** Whether the text from there on is one. */
    static boolean standsIn(String text, int from) {
        int length = text.length() - from;
        if (length < 1 || length > LONGEST || text.charAt(from) == '-' || text.charAt(text.length() - 1) == '-') {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return true;
    }
}
