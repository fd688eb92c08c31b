package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that the person could say as it stands: a want, or what the person does, with the subject said or not. */
final class OwnVoice {

    /** The want itself, wherever it stands; words that only end alike (冷たい, みたいに) are none. */
    private static final Pattern WANT = Pattern.compile("(?<![冷重眠っ]|つめ|めで|だい|(?<![てでんをが\\p{IsHan}])み)"
            + "(?!(?<=み)たい[にな])た(い|か(?=とよ|ばい|と$|です|っちゃ|$))(?!がる|がっ)"
            + "|(?<=[てでっんしきりいみえべけれ])たく(は)?ない|(ほし|欲し)(い|く(は)?ない)"
            + "|[きりしいえべみ]て[えぇ](?=$|[!ー。な])|ごたる|と(う)?ない(わ|ねん)?$|したいっちゃ");

    /** Asking, refusing, being glad, dreaming. */
    private static final Pattern FEELING = Pattern.compile("(て|で)(て)?(ください|下さい|ね|よ|な|くれ)?!*$"
            + "|(いや|やだ|嫌|きらい|好き|すき)(や|だ|です|やねん)?!*$"
            + "|[がのはとらば](いい|ええ|よか|良い|よい)(です|な|なあ|なぁ|なと思う|なと思います|や|わ)?!*$"
            + "|(うれしい|嬉しい|ありがたい|助かる|楽しみ|つらい|しんどい|心配)(です|な|だ)?!*$"
            + "|夢(です|だ|や)?!*$|(希望します|お願いします|願っています|つもり(です|だ|や)?)$"
            + "|(べ|ばい|っちゃ|ねん|んや|けん|ちゃる|やん)!*$");

    private static final Pattern SELF = Pattern.compile(
            "(^|[、。「])(わたし|私|わたくし|ぼく|僕|おれ|俺|うち|わし|おら|あたし|自分|じぶん)(たち)?([はがもの、で]|から|に|夫婦)"
                    + "|(自分|じぶん|自ら|[1一]人|ひとり)(で|が|から)");

    /** What people do and say of themselves in plain verbs. */
    private static final Pattern DOING = Pattern.compile("(行|い|働|歩|聞|書|弾|炊|描|ひ|たた)く!*$"
            + "|(乗|の|作|つく|やめ|通え|借り|見|着|入|走|帰|寝|食べ|たべ|起き|覚え|決め|ため|続け|出かけ|出|やって?み|す|でき|え)る!*$"
            + "|(会|買|洗|使|習|歌|通|払|拾|手伝|もら)う!*$|(話|貸|出|渡|返|さが)す!*$|(飲|のむ|読|休|住|頼|たの|楽し)む!*$"
            + "|(遊|学|選|呼|運)ぶ!*$|(待|持)つ!*$");

    /** Words of offices, which people do not use of themselves. */
    private static final Pattern OFFICIAL = Pattern.compile(
            "図る|図り|向上|維持|確立|安定|習慣|社会性|適応|獲得|充実|情緒|スキル|意欲|準備を行|目指す|対人|集団|役割|整え|深ま|良好|築|身に(付|つ)け"
                    + "|地域社会|参加|継続");

    private OwnVoice() {}

    static boolean speaksIn(String sentence) {
        return wantAt(sentence) >= 0
                || FEELING.matcher(sentence).find()
                || (!OFFICIAL.matcher(sentence).find()
                        && (DOING.matcher(sentence).find() || SELF.matcher(sentence).find()));
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
