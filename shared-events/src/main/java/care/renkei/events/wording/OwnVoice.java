package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that the person could say as it stands: a want, or everyday words, with the subject said or not. */
final class OwnVoice {

    /** The want itself, wherever it stands; words that only end alike (冷たい, みたいに) are none. */
    private static final Pattern WANT = Pattern.compile("(?<![冷重眠っ]|つめ|めで|だい|(?<![てでんをが\\p{IsHan}])み)"
            + "(?!(?<=み)たい[にな])た(い|か(?=とよ|ばい|と$|です|っちゃ|$))(?!がる|がっ)"
            + "|(?<=[てでっんしきりいみえべけれ])たく(は)?ない|(ほし|欲し)(い|く(は)?ない)"
            + "|[きりしいえべみ]て[えぇ](?=$|[!ー。な])|ごたる|と(う)?ない(わ|ねん)?$|したいっちゃ");

    private static final Pattern WANT_NOT = Pattern.compile("た(く(は)?|う)ない|とうない|ないでほし|ほしくない");

    private static final Pattern SELF =
            Pattern.compile("(^|[、。「])(わたし|私|わたくし|ぼく|僕|おれ|俺|うち|わし|おら|あたし|自分|じぶん)(たち)?([はがもの、で]|から|に|夫婦)"
                    + "|(自分|じぶん|自ら|[1一]人|ひとり)(で|が|から)");

    /** What one feels is said without more by oneself alone (of another it takes 〜がる, 〜そう, 〜ようだ); what is good or enough, too. */
    private static final Pattern FELT =
            Pattern.compile("(いや|嫌|好き|すき|きらい|嫌い|得意|苦手|つら|辛|こわ|怖|うれし|嬉し|楽し|たのし|さみし|さびし|寂し|しんど|痛|くやし|悔し|恥ずかし"
                    + "|いい|よい|良い|ええ|十分|充分|幸い|無理|大丈夫|だいじょうぶ|面倒|助かる|困る|安心|だめ|ダメ|ありがたい)"
                    + "(い|み|だ|です|な|のだ|んだ|んや|や|やねん|だけ|かな|と(思う|思います|おもう)|し|けど|よ|ね|わ)*[!?！？]*$");

    private OwnVoice() {}

    /** Everyday language is the person's own unless something speaks against it: a child's "海！" is a wish. */
    static boolean speaksIn(String sentence) {
        return wantAt(sentence) >= 0 || !OfficeWords.areIn(sentence);
    }

    /** Whether what is wanted is that something be not so. */
    static boolean wantsNot(String sentence) {
        return WANT_NOT.matcher(sentence).find();
    }

    /** Where the first want stands, or -1. */
    static int wantAt(String sentence) {
        Matcher want = WANT.matcher(sentence);
        return want.find() ? want.start() : -1;
    }

    /** Whether the sentence says how somebody feels, as only who feels it says it. */
    static boolean feels(String sentence) {
        return FELT.matcher(sentence).find();
    }

    /** Whether the person is named as who does it. */
    static boolean namesSelf(String sentence) {
        return SELF.matcher(sentence).find();
    }
}
