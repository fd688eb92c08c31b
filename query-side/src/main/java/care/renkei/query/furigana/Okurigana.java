package care.renkei.query.furigana;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a word's reading above its kanji alone: 食べ物 is た above 食, and もの above 物. */
final class Okurigana {

    private Okurigana() {}

    /** @param reading of the whole word, in hiragana */
    static List<Piece> over(String word, String reading) {
        List<String> runs = runs(word);
        var form = new StringBuilder();
        for (String run : runs) {
            form.append(Kana.hasKanji(run) ? "(.+?)" : Pattern.quote(Kana.hiragana(run)));
        }
        Matcher matcher = Pattern.compile(form.toString()).matcher(reading);
        if (!matcher.matches()) {
            return List.of(new Piece(word, reading));
        }
        var pieces = new ArrayList<Piece>();
        int group = 0;
        for (String run : runs) {
            pieces.add(Kana.hasKanji(run) ? new Piece(run, matcher.group(++group)) : Piece.plain(run));
        }
        return pieces;
    }

    private static List<String> runs(String word) {
        var runs = new ArrayList<String>();
        int from = 0;
        while (from < word.length()) {
            boolean kanji = Kana.isKanji(word.codePointAt(from));
            int to = from;
            while (to < word.length() && Kana.isKanji(word.codePointAt(to)) == kanji) {
                to += Character.charCount(word.codePointAt(to));
            }
            runs.add(word.substring(from, to));
            from = to;
        }
        return runs;
    }
}
