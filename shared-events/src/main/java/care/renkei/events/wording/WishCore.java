package care.renkei.events.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A wish without who wishes it: 退院して家に帰りたい and 退院して家に帰ってきてほしい are one. What is left is what the two are
 * compared by; a wish that something be not so is never the same as one that it be.
 *
 * @param letters without the endings by which a wish is the speaker's own, or for somebody else
 * @param wishes whether it says a wish at all, and not a worry or how things are
 * @param not whether what is wished is that something be not so
 */
record WishCore(String letters, boolean wishes, boolean not) {

    /** In fewer letters one word is the whole matter: 家から通いたい is not 寮から通ってほしい. */
    private static final int ENOUGH = 5;

    private static final Pattern WISH =
            Pattern.compile("たい|ほしい|欲しい|たら|れば|えば|けば|せば|めば|いい|よい|良い|願|望|希望|ように$|こと$|もらえ|いただけ");

    private static final Pattern NOT = Pattern.compile("たくない|とうない|ないで(ほし|もら|くれ)|ほしくない|やめたい|(はいや|はいやだ|は嫌|は嫌だ|は無理|は困る)$");

    private static final Pattern SPEAKER = Pattern.compile("(わたし|私|ぼく|僕|俺|おれ|本人|息子|娘|この子|その子|うちの子)(たち)?(には|は|が|に|も)、?");

    /** What is said at the end, from the outside in. */
    private static final List<Pattern> ENDINGS = List.of(
            Pattern.compile("と(思|おも|考え|願|望|希望|いう)[^、]{0,10}$"),
            Pattern.compile("(んです|のです|です|ます|な|ね|よ|わ)$"),
            Pattern.compile("(と|ば|たら|のが|が)?(よい|いい|良い|ありがたい|うれしい|嬉しい|助かる|安心|幸い|何より)$"),
            Pattern.compile(
                    "[てで](い(って|き|け|く))?(き[てた]|くる)?(ほしい|欲しい|もらいたい|もらえ(たら|れば|る)?|いただき(たい)?|いただけ(たら|れば)?|くれ(たら|れ|る)?|やりたい|あげたい)$"),
            Pattern.compile("(ように)?(さ?せ|られ)?(たい|ほしい|欲しい|たら|れば|こと)$"),
            Pattern.compile("(よう(に)?(なり|なっ|なれ|な)?|こと|[てで](い[きけくっ]|やり|あげ|もら[いえ]|くれ)?)$"),
            Pattern.compile("\\p{IsHiragana}{1,3}$"));

    static WishCore of(String text) {
        List<String> sentences = Plain.sentences(text);
        String core = sentences.stream().map(WishCore::withoutEnding).collect(Collectors.joining());
        return new WishCore(
                Plain.letters(core),
                sentences.stream().anyMatch(sentence -> WISH.matcher(sentence).find()),
                sentences.stream().anyMatch(sentence -> NOT.matcher(sentence).find()));
    }

    /** 0 to 1: how much of the two is shared; 0 where one of them wishes nothing, or the contrary. */
    double likeness(WishCore other, int run) {
        if (!wishes || !other.wishes || not != other.not) {
            return 0;
        }
        boolean few = Math.min(letters.length(), other.letters.length()) < ENOUGH;
        if (few) {
            return letters.equals(other.letters) ? 1 : 0;
        }
        return Likeness.mutual(letters, other.letters, run);
    }

    private static String withoutEnding(String sentence) {
        String left = SPEAKER.matcher(sentence).replaceAll("");
        for (Pattern ending : ENDINGS) {
            left = ending.matcher(left).replaceFirst("");
        }
        return left;
    }
}
