package care.renkei.events.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as the rules read it: full and half width alike, without spaces between words, one sentence after the other. */
final class Plain {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[。!?])(?![」』)])|\\n+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Somebody's words as a whole, with or without a note on whose they are. */
    private static final Pattern WHOLE_QUOTE = Pattern.compile("^[「『]([^「」『』]*)[」』](?:\\([^()]*\\))?。?$");

    private static final String NUMBERS = "〇一二三四五六七八九";

    private static final int LONGEST = 500;

    private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

    private Plain() {}

    /** Sentences without spaces; of a quotation that is the whole text, what is quoted. */
    static List<String> sentences(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var quote = WHOLE_QUOTE.matcher(SPACES.matcher(even).replaceAll(""));
        String said = quote.matches() ? quote.group(1) : even;
        return Arrays.stream(BETWEEN_SENTENCES.split(said))
                .map(sentence -> SPACES.matcher(sentence).replaceAll(""))
                .map(Plain::withoutFullStop)
                .map(Plain::itsEnd)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** Letters and digits alone, with one kana for both, and digits for the numbers up to nine. */
    static String letters(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return inOneHand(NO_LETTER.matcher(even).replaceAll(""));
    }

    private static String inOneHand(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(even((char) c)));
        return out.toString();
    }

    private static char even(char c) {
        int number = NUMBERS.indexOf(c);
        if (number >= 0) {
            return (char) ('0' + number);
        }
        return c >= 'ァ' && c <= 'ヶ' ? (char) (c - KATAKANA_TO_HIRAGANA) : c;
    }

    /** A sentence without end is no sentence; what tells stands at the end, and looking is kept short. */
    private static String itsEnd(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(sentence.length() - LONGEST);
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
