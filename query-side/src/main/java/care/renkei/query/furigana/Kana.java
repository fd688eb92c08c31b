package care.renkei.query.furigana;

/** What is kanji, and how katakana is written in hiragana. */
final class Kana {

    private static final int APART = 'ァ' - 'ぁ';

    private Kana() {}

    static boolean isKanji(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN || sign == '々' || sign == 'ヶ';
    }

    static boolean hasKanji(String text) {
        return text.codePoints().anyMatch(Kana::isKanji);
    }

    static String hiragana(String text) {
        return text.codePoints()
                .map(sign -> sign >= 'ァ' && sign <= 'ヶ' ? sign - APART : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
