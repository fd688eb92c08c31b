package care.renkei.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes apart what was typed: at spaces of any width, but not between quotation marks. */
final class Tokens {

    private static final Map<Integer, Integer> QUOTES = Map.of(
            (int) '"', (int) '"', (int) '＂', (int) '＂', (int) '“', (int) '”', (int) '「', (int) '」', (int) '『',
            (int) '』', (int) '｢', (int) '｣', (int) '〝', (int) '〟');

    /** Lucene's rule for words of katakana: the last long vowel mark may be missing in words as long as this. */
    private static final int LONG_WORD = 4;

    private final List<Term> terms = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int until;

    private Tokens() {}

    static List<Term> of(String typed) {
        var tokens = new Tokens();
        typed.codePoints().forEach(tokens::take);
        tokens.end();
        return tokens.terms;
    }

    private void take(int c) {
        if (until != 0 ? c == until : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            end();
        } else if (until == 0 && word.isEmpty() && QUOTES.containsKey(c)) {
            until = QUOTES.getOrDefault(c, 0);
        } else {
            word.appendCodePoint(c);
        }
    }

    private void end() {
        String folded = Folding.text(word.toString()).strip();
        if (!folded.isEmpty()) {
            WrittenDay day = until == 0 ? WrittenDay.whole(folded) : null;
            terms.add(day != null ? new Term.Day(folded, day) : new Term.Text(until == 0 ? shortened(folded) : folded));
        }
        word.setLength(0);
        until = 0;
    }

    /** ヘルパー finds ヘルパ, as the other way round. */
    private static String shortened(String folded) {
        int last = folded.length() - 1;
        boolean longVowel = last + 1 >= LONG_WORD
                && folded.charAt(last) == '-'
                && Character.UnicodeBlock.HIRAGANA.equals(Character.UnicodeBlock.of(folded.charAt(last - 1)));
        return longVowel ? folded.substring(0, last) : folded;
    }
}
