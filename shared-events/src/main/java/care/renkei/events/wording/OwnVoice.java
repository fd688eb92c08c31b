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

    private static final Pattern SELF =
            Pattern.compile("(^|[、。「])(わたし|私|わたくし|ぼく|僕|おれ|俺|うち|わし|おら|あたし|自分|じぶん)(たち)?([はがもの、で]|から|に|夫婦)"
                    + "|(自分|じぶん|自ら|[1一]人|ひとり)(で|が|から)");

    /** Words of offices, which people do not use of themselves. */
    private static final Pattern OFFICIAL =
            Pattern.compile("図る|図り|向上|維持|確立|安定|習慣|社会性|適応|獲得|充実|情緒|スキル|意欲|準備を行|目指す|対人|集団|役割を担|生活リズム|深ま|良好|築く|構築"
                    + "|身に(付|つ)け|地域社会|自立した|自立と|他者|周囲の人|適切|経済的|軽減|検討|ことができる$|回数が減る|将来的|特になし|必要がある$");

    /** A heading instead of a sentence: several words, and at the end two kanji or more. */
    private static final Pattern HEADING = Pattern.compile("^.{3,}[のと・な].*\\p{IsHan}{2,}$");

    private OwnVoice() {}

    /** Everyday language is the person's own unless something speaks against it: a child's "海！" is a wish. */
    static boolean speaksIn(String sentence) {
        return wantAt(sentence) >= 0
                || (!OFFICIAL.matcher(sentence).find()
                        && !HEADING.matcher(sentence).find());
    }

    /** Where the first want stands, or -1. */
    static int wantAt(String sentence) {
        Matcher want = WANT.matcher(sentence);
        return want.find() ? want.start() : -1;
    }

    /** Whether the person is named as who does it. */
    static boolean namesSelf(String sentence) {
        return SELF.matcher(sentence).find();
    }
}
