package care.renkei.query.furigana;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and how they are read. The dictionary (some 30 MB) is loaded with the first text; nothing of a text is
 * kept.
 */
final class Analyser {

    private Analyser() {}

    static List<Piece> over(String text) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        try (var tokens = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL)) {
            ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.setReader(new StringReader(text));
            tokens.reset();
            while (tokens.incrementToken()) {
                gap(text, from, place.startOffset(), pieces);
                from = place.endOffset();
                word(text.substring(place.startOffset(), from), reading.getReading(), pieces);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        gap(text, from, text.length(), pieces);
        return pieces;
    }

    private static void gap(String text, int from, int to, List<Piece> into) {
        if (from < to) {
            into.add(Piece.plain(text.substring(from, to)));
        }
    }

    private static void word(String word, @Nullable String reading, List<Piece> into) {
        if (reading == null || !Kana.hasKanji(word)) {
            into.add(Piece.plain(word));
        } else {
            into.addAll(Okurigana.over(word, Kana.hiragana(reading)));
        }
    }
}
