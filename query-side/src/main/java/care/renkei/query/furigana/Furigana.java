package care.renkei.query.furigana;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts readings above the kanji of a text.
 *
 * @param known words with the reading that was written down for them, names above all; they lead
 */
public record Furigana(Map<String, String> known) {

    public Furigana {
        known = Map.copyOf(known);
    }

    /** The text in pieces; joined they are the text again. */
    public List<Piece> over(String text) {
        if (!Kana.hasKanji(text)) {
            return text.isEmpty() ? List.of() : List.of(Piece.plain(text));
        }
        var pieces = new ArrayList<Piece>();
        Pattern names = names();
        Matcher found = names.matcher(text);
        int from = 0;
        while (!known.isEmpty() && found.find()) {
            counted(text.substring(from, found.start()), pieces);
            pieces.addAll(Okurigana.over(found.group(), known.getOrDefault(found.group(), "")));
            from = found.end();
        }
        counted(text.substring(from), pieces);
        return pieces;
    }

    private static void counted(String text, List<Piece> into) {
        Matcher found = Counters.COUNTED.matcher(text);
        int from = 0;
        while (found.find()) {
            analysed(text.substring(from, found.start()), into);
            into.addAll(Counters.over(found.toMatchResult(), text.substring(0, found.start())));
            from = found.end();
        }
        analysed(text.substring(from), into);
    }

    private static void analysed(String text, List<Piece> into) {
        if (Kana.hasKanji(text)) {
            into.addAll(Analyser.over(text));
        } else if (!text.isEmpty()) {
            into.add(Piece.plain(text));
        }
    }

    /** The longest name first, so that 瑞樹 does not hide 瑞樹子. */
    private Pattern names() {
        return Pattern.compile(known.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }
}
