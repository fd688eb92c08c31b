package care.renkei.query.search;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes texts alike that people read alike. Compatibility forms become ordinary ones (NFKC: half and full width, ①, ㈱,
 * ㋿), capitals small, katakana hiragana, long vowel marks and dashes of any kind one dash, old and variant forms of
 * kanji the usual one; runs of spaces are one space, and what is not seen is left out. Small kana stay small, but for
 * those that count (ヶ): a hospital (びょういん) is no hairdresser's (びよういん).
 *
 * <p>Each character, with the marks on it, is folded by itself, whatever stands beside it. So whatever contains a text
 * contains it folded, too.
 */
final class Folding {

    private static final String DASHES = "-‐‑‒–—―−ー〜~⁓─━";
    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

    /** Of a text that is one character; what is folded in no other way within these rounds is left as it is. */
    private static final int MOST_ROUNDS = 4;

    private static final Map<Integer, Integer> KANJI = KanjiVariants.usualForms();

    /**
     * What a character becomes where it is one character alone; 0 where that takes more than a look here, as for all that
     * joins the character before it.
     */
    private static final char[] ALONE = alone();

    private Folding() {}

    /** Gets what is folded, character by character, with the place in the text that it comes from. */
    @FunctionalInterface
    interface Sink {
        void take(char folded, int start, int end);
    }

    static String text(String text) {
        var alone = new char[text.length()];
        int length = 0;
        for (int at = 0; at < alone.length; at++) {
            char folded = ALONE[text.charAt(at)];
            if (folded == 0) {
                return withMarks(text);
            }
            if (folded != ' ' || length == 0 || alone[length - 1] != ' ') {
                alone[length++] = folded;
            }
        }
        return new String(alone, 0, length);
    }

    private static String withMarks(String text) {
        var folded = new StringBuilder(text.length());
        fold(text, (c, start, end) -> folded.append(c));
        return folded.toString();
    }

    static void fold(String text, Sink into) {
        boolean space = false;
        int at = 0;
        while (at < text.length()) {
            char alone = ALONE[text.charAt(at)];
            int end = at + 1;
            if (alone != 0 && (end == text.length() || ALONE[text.charAt(end)] != 0)) {
                space = take(alone, space, at, end, into);
            } else {
                end = characterEnd(text, at);
                String folded = character(text.substring(at, end));
                for (int i = 0; i < folded.length(); i++) {
                    space = take(folded.charAt(i), space, at, end, into);
                }
            }
            at = end;
        }
    }

    private static boolean take(char folded, boolean afterSpace, int start, int end, Sink into) {
        boolean space = folded == ' ';
        if (!(space && afterSpace)) {
            into.take(folded, start, end);
        }
        return space;
    }

    private static int characterEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && joins(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether it is read as part of the character before it: marks, joiners, selectors of a form, parts of Hangul. */
    private static boolean joins(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default ->
                codePoint == 'ﾞ'
                        || codePoint == 'ﾟ'
                        || (codePoint >= 0x1160 && codePoint <= 0x11FF)
                        || (codePoint >= 0x3130 && codePoint <= 0x318F)
                        || (codePoint >= 0xFFA0 && codePoint <= 0xFFDC);
        };
    }

    private static String character(String character) {
        String folded = character;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = mapped(Normalizer.normalize(folded, Normalizer.Form.NFKC));
            if (next.equals(folded)) {
                break;
            }
            folded = next;
        }
        return folded;
    }

    private static String mapped(String normal) {
        var mapped = new StringBuilder(normal.length());
        normal.codePoints().filter(c -> !unseen(c)).map(Folding::mapped).forEach(mapped::appendCodePoint);
        return mapped.toString();
    }

    private static boolean unseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static int mapped(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return ' ';
        }
        if (DASHES.indexOf(codePoint) >= 0) {
            return '-';
        }
        if ((codePoint >= 'ァ' && codePoint <= 'ヶ') || codePoint == 'ヽ' || codePoint == 'ヾ') {
            return hiragana(codePoint - TO_HIRAGANA);
        }
        int small = hiragana(Character.toLowerCase(codePoint));
        return KANJI.getOrDefault(small, small);
    }

    /** The small ones that count, and those that elderly people's names are written with. */
    private static int hiragana(int codePoint) {
        return switch (codePoint) {
            case 'ゕ' -> 'か';
            case 'ゖ' -> 'け';
            case 'ゐ' -> 'い';
            case 'ゑ' -> 'え';
            default -> codePoint;
        };
    }

    private static char[] alone() {
        var alone = new char[Character.MAX_VALUE + 1];
        for (int c = 1; c < alone.length; c++) {
            if (!Character.isSurrogate((char) c) && !joins(c)) {
                String folded = character(String.valueOf((char) c));
                alone[c] = folded.length() == 1 ? folded.charAt(0) : 0;
            }
        }
        return alone;
    }
}
