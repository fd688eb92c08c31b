package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with its end as in a dictionary (見守ります, 見守る): whose work a verb is does not hang on how politely it is
 * written. Some verbs come out misspelt (起きます); the rules look for none of those.
 */
final class PlainEnd {

    private static final Pattern POLITE = Pattern.compile("ます$");

    /** Verbs whose stem does not change, as far as letters show it. */
    private static final Pattern TAKES_RU = Pattern.compile("([えけげせてねべめれ]|でき|[てで](い|み)|用い)$");

    /** する, and no verb in す: two kanji, kana of loanwords, or a particle before it. */
    private static final Pattern IS_DONE = Pattern.compile("(\\p{IsHan}{2}|[ァ-ヶー]|[をにもとく]|いた|致|うに)し$");

    private PlainEnd() {}

    static String of(String sentence) {
        Matcher polite = POLITE.matcher(sentence);
        if (!polite.find()) {
            return sentence;
        }
        String before = sentence.substring(0, polite.start());
        if (TAKES_RU.matcher(before).find()) {
            return before + "る";
        }
        if (IS_DONE.matcher(before).find()) {
            return before.substring(0, before.length() - 1) + "する";
        }
        int row = before.isEmpty() ? -1 : Forms.STEM.indexOf(before.charAt(before.length() - 1));
        return row < 0 ? sentence : before.substring(0, before.length() - 1) + Forms.DICTIONARY.charAt(row);
    }
}
